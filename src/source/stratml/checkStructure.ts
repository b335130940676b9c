import type { XmlElement } from '@rgrove/parse-xml';
import type { Findings } from './findings';
import { childrenOf, localName } from './childrenOf';

const PLAN =
  'Name Description OtherInformation StrategicPlanCore AdministrativeInformation Submitter';
const GOAL = 'Name Description Identifier SequenceIndicator Stakeholder OtherInformation';
const RESULT = 'StartDate EndDate NumberOfUnits Descriptor Description';
const STATEMENT = 'Description Identifier';

/** The children that each element can have in either part of StratML, in the order of the schema. */
const CONTENT = new Map(
  Object.entries({
    StrategicPlan: PLAN,
    PerformancePlanOrReport: PLAN,
    StrategicPlanCore: 'Organization Vision Mission Value Goal',
    Organization: 'Name Acronym Identifier Description Stakeholder',
    Vision: STATEMENT,
    Mission: STATEMENT,
    Value: 'Name Description',
    Goal: `${GOAL} Objective`,
    Objective: `${GOAL} PerformanceIndicator`,
    PerformanceIndicator:
      'SequenceIndicator MeasurementDimension UnitOfMeasurement Identifier Relationship MeasurementInstance OtherInformation',
    Relationship: 'Identifier ReferentIdentifier Name Description',
    MeasurementInstance: 'TargetResult ActualResult',
    TargetResult: RESULT,
    ActualResult: RESULT,
    Descriptor: 'DescriptorName DescriptorValue',
    Stakeholder: 'Name Description Role',
    Role: 'Name Description RoleType',
    AdministrativeInformation: 'Identifier StartDate EndDate PublicationDate Source Submitter',
    Submitter: 'Identifier GivenName Surname PhoneNumber EmailAddress',
  }).map(([name, content]) => [name, content.split(' ')]),
);

const ATTRIBUTES =
  'Type StakeholderTypeType ValueChainStage PerformanceIndicatorType RelationshipType';

/** Adds findings about elements and attributes that the schema does not have there, or in another order. */
export function checkStructure(element: XmlElement, findings: Findings, path = ''): void {
  for (const name of Object.keys(element.attributes)) {
    const isOfXml = name.startsWith('xml') || name.includes(':');
    if (!isOfXml && !ATTRIBUTES.split(' ').includes(name)) {
      findings.add('unexpected', joined(path, `@${name}`));
    }
  }
  const content = CONTENT.get(localName(element.name)) ?? [];
  const counts = new Map<string, number>();
  let last = 0;
  let isInOrder = true;
  for (const child of childrenOf(element)) {
    const name = localName(child.name);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const place = content.indexOf(name);
    const childPath = joined(path, count > 1 || REPEATED.has(name) ? `${name}[${count}]` : name);
    if (place === -1) findings.add('unexpected', childPath);
    else isInOrder &&= place >= last;
    last = Math.max(last, place);
    checkStructure(child, findings, shownPath(childPath));
  }
  if (!isInOrder) findings.add('order', path);
}

/** Elements that are numbered in paths even when there is only one. */
const REPEATED: ReadonlySet<string> = new Set([
  'Goal',
  'Objective',
  'PerformanceIndicator',
  'Stakeholder',
  'MeasurementInstance',
]);

/** Paths leave out the element around the goals, since it is the same in every file. */
function shownPath(path: string): string {
  return path === 'StrategicPlanCore' ? '' : path;
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
