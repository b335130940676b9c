import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { childOf, childrenOf, localName, textOf } from './childrenOf';
import type { Findings } from './findings';

/** Namespace of StratML 3.5. */
export const NAMESPACE_35 = 'http://schemas.stratml.us/3.5';
/** Name of the root element of version 3.5. */
export const ROOT_35 = 'OrganizationalStrategyDocument';

type Content = (XmlElement | undefined)[];

/**
 * Converts a document of StratML 3.5 to part 2, which has the same goals, objectives and indicators under
 * other names. Elements that part 2 lacks are added to the findings. Source: StratML35.xsd, target namespace
 * `http://schemas.stratml.us/3.5`.
 *
 * @param namespace of part 2
 */
export function asPart2(root: XmlElement, namespace: string, findings: Findings): XmlElement {
  const known = 'Mission Vision Value Goal Organization AdministrativeInformation Submitter';
  noteUnread(root, known, '', findings);
  const core = [
    ...childrenOf(root, 'Organization').map((each) => {
      noteUnread(each, 'Acronym', 'Organization', findings);
      return element('Organization', [leaf('Name', textOf(each, 'Name')), acronym(each)]);
    }),
    ...['Vision', 'Mission'].flatMap((name) => childrenOf(root, name).map(statement)),
    ...childrenOf(root, 'Value').map((each) => element('Value', named(each))),
    ...childrenOf(root, 'Goal').map((each, at) => goal(each, `Goal[${at + 1}]`, findings)),
  ];
  const parts = [
    ...named(root),
    element('StrategicPlanCore', core),
    childOf(root, 'AdministrativeInformation'),
  ];
  return element('PerformancePlanOrReport', parts, { xmlns: namespace });
}

function goal(from: XmlElement, path: string, findings: Findings): XmlElement {
  noteUnread(from, 'Objective', path, findings);
  const objectives = childrenOf(from, 'Objective').map((each, at) =>
    objective(each, `${path}/Objective[${at + 1}]`, findings),
  );
  return element('Goal', [...artifact(from), ...objectives]);
}

const INDICATORS = [
  'UnitPerformanceIndicator',
  'DescriptorPerformanceIndicator',
  'ScoredPerformanceIndicator',
];

function objective(from: XmlElement, path: string, findings: Findings): XmlElement {
  noteUnread(from, INDICATORS.join(' '), path, findings);
  const indicators = INDICATORS.flatMap((name) =>
    childrenOf(from, name).map((each, at) =>
      indicator(each, `${path}/${name}[${at + 1}]`, findings),
    ),
  );
  return element('Objective', [...artifact(from), ...indicators]);
}

function indicator(from: XmlElement, path: string, findings: Findings): XmlElement {
  const known = 'MeasurementDimension ValueChainStage UnitOfMeasurement Actual Target RatingSet';
  noteUnread(from, known, path, findings);
  const dimension = childOf(from, 'MeasurementDimension');
  const measured = dimension && (textOf(dimension, 'Name') ?? textOf(dimension, 'Description'));
  const name = textOf(from, 'Name') ?? measured;
  const unit = childOf(from, 'UnitOfMeasurement');
  const results = (['Target', 'Actual'] as const).flatMap((kind) =>
    childrenOf(from, kind).flatMap((each) =>
      childrenOf(each, 'Result').map((one) => result(`${kind}Result`, one)),
    ),
  );
  const notes = [
    textOf(from, 'Description'),
    measured === name ? undefined : measured,
    textOf(from, 'OtherInformation'),
  ].filter((text) => text !== undefined);
  const isCounted = localName(from.name) === 'UnitPerformanceIndicator';
  return element(
    'PerformanceIndicator',
    [
      leaf('SequenceIndicator', textOf(from, 'SequenceIndicator')),
      leaf('MeasurementDimension', name),
      leaf('UnitOfMeasurement', unit && (textOf(unit, 'Name') ?? textOf(unit, 'Description'))),
      identifier(from),
      results.length > 0 ? element('MeasurementInstance', results) : undefined,
      leaf('OtherInformation', notes.join('\n\n') || undefined),
    ],
    {
      PerformanceIndicatorType: isCounted ? 'Quantitative' : 'Qualitative',
      ValueChainStage: textOf(from, 'ValueChainStage'),
    },
  );
}

function result(name: string, from: XmlElement): XmlElement {
  const score = childOf(from, 'Score');
  const descriptor = childOf(from, 'Descriptor');
  const value = score ? (textOf(score, 'Name') ?? textOf(score, 'Description')) : undefined;
  return element(name, [
    childOf(from, 'StartDate'),
    childOf(from, 'EndDate'),
    childOf(from, 'NumberOfUnits'),
    descriptor &&
      element('Descriptor', [
        leaf('DescriptorName', textOf(descriptor, 'Name')),
        leaf('DescriptorValue', textOf(descriptor, 'Value')),
      ]),
    leaf('Description', value),
  ]);
}

/** The elements that goals and objectives have in common. */
function artifact(from: XmlElement): Content {
  const [name, description, id] = named(from);
  const groups = childrenOf(from, 'Stakeholders').flatMap((list) => childrenOf(list));
  return [
    name,
    description,
    id,
    childOf(from, 'SequenceIndicator'),
    ...groups.map(stakeholder),
    childOf(from, 'OtherInformation'),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  Individual: 'Person',
  Organization: 'Organization',
  Group: 'Generic_Group',
};

function stakeholder(from: XmlElement): XmlElement {
  const roles = childrenOf(from, 'Role').map((role) =>
    element('Role', [leaf('Name', textOf(role, 'Name')), childOf(role, 'RoleType')]),
  );
  const type = TYPES[localName(from.name)];
  return element('Stakeholder', [leaf('Name', textOf(from, 'Name')), ...roles], {
    StakeholderTypeType: type,
  });
}

/** A vision or mission; in part 2 these have a text but no name. */
function statement(from: XmlElement): XmlElement {
  const texts = [textOf(from, 'Name'), textOf(from, 'Description')].filter(Boolean);
  return element(localName(from.name), [leaf('Description', texts.join(': ')), identifier(from)]);
}

function named(from: XmlElement): Content {
  return [childOf(from, 'Name'), childOf(from, 'Description'), identifier(from)];
}

/** The identifier, which the schema of version 3.5 misspells as "Identifer". */
function identifier(from: XmlElement): XmlElement | undefined {
  return leaf('Identifier', textOf(from, 'Identifier') ?? textOf(from, 'Identifer'));
}

function acronym(from: XmlElement): XmlElement | undefined {
  return childOf(from, 'Acronym');
}

const COMMON =
  'Name Description Identifier Identifer SequenceIndicator Stakeholders OtherInformation';

function noteUnread(from: XmlElement, known: string, path: string, findings: Findings): void {
  const names = new Set(`${COMMON} ${known}`.split(' '));
  for (const child of childrenOf(from)) {
    const name = localName(child.name);
    if (names.has(name) || child.text.trim() === '') continue;
    findings.add('unread', path === '' ? name : `${path}/${name}`);
  }
}

function leaf(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined ? undefined : new XmlElement(name, {}, [new XmlText(text)]);
}

function element(
  name: string,
  children: Content,
  attributes: Readonly<Record<string, string | undefined>> = {},
): XmlElement {
  const stated: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) stated[key] = value;
  }
  const content = children.filter((child) => child !== undefined);
  return new XmlElement(name, stated, content);
}
