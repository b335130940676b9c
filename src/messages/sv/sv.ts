import { actionList } from './actionList';
import { chart } from './chart';
import { followUpPicker } from './followUpPicker';
import { general } from './general';
import { goalMatrix } from './goalMatrix';
import { goalTree } from './goalTree';
import { issueList } from './issueList';
import { loadState } from './loadState';
import { nodeDetails } from './nodeDetails';
import { organisation } from './organisation';
import { outcomeChart } from './outcomeChart';
import { status } from './status';
import { statusLegend } from './statusLegend';

/** Every text of the interface in Swedish, by group; other languages fill its type completely. */
export const sv = {
  actionList,
  chart,
  followUpPicker,
  general,
  goalMatrix,
  goalTree,
  issueList,
  loadState,
  nodeDetails,
  organisation,
  outcomeChart,
  status,
  statusLegend,
};
