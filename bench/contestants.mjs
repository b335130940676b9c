/** Who takes part. `isPeer` tells a library to compare with from our own and the references. */
export const CONTESTANTS = [
  { name: 'blank', file: 'blank.js' },
  { name: 'floor', file: 'floor.js' },
  { name: 'maltrad', file: 'maltrad.jsx' },
  { name: 'maltrad in a frame', file: 'maltradInFrame.jsx' },
  { name: 'organisation', file: 'organisation.jsx' },
  { name: 'organisation in a frame', file: 'organisationInFrame.jsx' },
  { name: 'react-d3-tree', file: 'reactD3Tree.jsx', isPeer: true },
  { name: '@xyflow/react', file: 'xyflow.jsx', isPeer: true },
  { name: 'echarts', file: 'echarts.js', isPeer: true },
];
