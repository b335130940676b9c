import { aboutData } from './aboutData';
import { actionList, risks } from './actionList';
import { budget } from './budget';
import { chart } from './chart';
import { explanation } from './explanation';
import { followUpCycle, followUpPicker } from './followUpCycle';
import { general, panels } from './general';
import { goalMatrix } from './goalMatrix';
import { goalTree } from './goalTree';
import { issueList } from './issueList';
import { issues } from './issues/issues';
import { kolada } from './issues/kolada';
import { loadErrors } from './issues/loadErrors';
import { loadState } from './loadState';
import { nodeDetails } from './nodeDetails';
import { organisation } from './organisation';
import { organisationIssues } from './issues/organisationIssues';
import { outcomeChart } from './outcomeChart';
import { ownership } from './ownership';
import { places } from './issues/places';
import { reasons } from './reasons';
import { sheet } from './issues/sheet';
import { status } from './status';
import { statusLegend } from './statusLegend';
import { stratml } from './issues/stratml';
import { summary } from './summary';
import { theme } from './issues/theme';
import { trend } from './trend';

/** Every text of the interface in Swedish, by group; other languages fill its type completely. */
export const sv = {
  aboutData,
  actionList,
  budget,
  chart,
  explanation,
  followUpCycle,
  followUpPicker,
  general,
  goalMatrix,
  goalTree,
  issueList,
  issues,
  kolada,
  loadErrors,
  loadState,
  nodeDetails,
  organisation,
  organisationIssues,
  outcomeChart,
  ownership,
  panels,
  places,
  reasons,
  risks,
  sheet,
  status,
  statusLegend,
  stratml,
  summary,
  theme,
  trend,
};
