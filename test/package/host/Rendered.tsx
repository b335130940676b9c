import { GoalTree, LanguageProvider, NodeDetails, StatusLegend } from 'maltrad';
import { exampleFollowUps, namndplan2024 as plan } from 'maltrad/example';

const [, followUp] = exampleFollowUps;

/** Rendered in Node and hydrated in the browser. */
export const Rendered = () => (
  <LanguageProvider locale="en">
    <GoalTree plan={plan} followUp={followUp}>
      <StatusLegend />
    </GoalTree>
    <NodeDetails plan={plan} followUp={followUp} nodeId="mal-4" />
  </LanguageProvider>
);
