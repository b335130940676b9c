/** StratML 3.5: the same goals with other element names. */
import { expect, test } from 'vitest';
import { LoadError } from '../../../src/load/loadError';
import { readStratml } from '../../../src/source/stratml/readStratml';
import { outline, planOf } from './planOf';

const document = (inner: string, namespace = 'http://schemas.stratml.us/3.5') =>
  `<OrganizationalStrategyDocument xmlns="${namespace}"><Name>Påhittad plan</Name><Description>Påhittad text</Description>
${inner}</OrganizationalStrategyDocument>`;

const whole = document(`
<Mission><Description>Påhittat uppdrag</Description></Mission>
<Vision><Identifer>v</Identifer><Name>Påhittad vision</Name></Vision>
<Value><Name>Påhittat värdeord</Name></Value>
<Goal><Identifer>g</Identifer><Name>Påhittat mål</Name><Description>Mer</Description>
  <Stakeholders><Individual><Name>En person</Name></Individual>
    <Organization><Name>Påhittad nämnd</Name><Role><RoleType>Performer</RoleType></Role></Organization></Stakeholders>
  <SequenceIndicator>1</SequenceIndicator>
  <Objective><Identifer>o</Identifer><Name>Påhittat delmål</Name>
    <UnitPerformanceIndicator><Identifer>i</Identifer><Name>Påhittad andel</Name>
      <UnitOfMeasurement><Name>%</Name></UnitOfMeasurement>
      <Actual><Result><Identifier>r1</Identifier><StartDate>2024-01-01</StartDate><EndDate>2024-12-31</EndDate><NumberOfUnits>84.5</NumberOfUnits></Result></Actual>
      <Target><Result><Identifier>r2</Identifier><StartDate>2025-01-01</StartDate><EndDate>2025-12-31</EndDate><NumberOfUnits>90</NumberOfUnits></Result></Target>
    </UnitPerformanceIndicator>
    <DescriptorPerformanceIndicator><Name>Påhittat läge</Name>
      <Actual><Result><StartDate>2024-01-01</StartDate><EndDate>2024-12-31</EndDate><Descriptor><Name>Status</Name><Value>Bra</Value></Descriptor></Result></Actual>
    </DescriptorPerformanceIndicator>
  </Objective>
  <Priority>High</Priority>
</Goal>
<Organization><Name>Påhittad region</Name></Organization>
<AdministrativeInformation><Identifier>p</Identifier><StartDate>2024-01-01</StartDate><EndDate>2027-12-31</EndDate></AdministrativeInformation>`);

test('A document of StratML 3.5 is a plan like one of part 2', () => {
  const { plan, issues, planIssues } = planOf(whole);
  expect(plan).toMatchObject({ id: 'p', title: 'Påhittad plan', decidedBy: 'Påhittad region' });
  expect(outline(plan)).toMatchObject([
    { id: 'v', level: 'vision', name: 'Påhittad vision' },
    { id: 'g', level: 'mal', name: 'Påhittat mål', parent: 'v', number: '1' },
    { id: 'o', level: 'delmal', name: 'Påhittat delmål', parent: 'g' },
    { id: 'i', level: 'indikator', name: 'Påhittad andel', parent: 'o' },
    { level: 'indikator', name: 'Påhittat läge', parent: 'o' },
  ]);
  expect(plan.nodes[1]?.directedTo).toEqual(['Påhittad nämnd']);
  expect(plan.nodes[3]).toMatchObject({
    measure: { unit: '%' },
    targets: [{ form: 'level', value: 90, period: '2025' }],
  });
  expect(plan.observations).toMatchObject([{ of: 'i', period: '2024', value: 84.5 }]);
  expect(plan.nodes[4]?.note).toContain('Status: Bra');
  expect(planIssues).toEqual([]);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['left-out', 'Goal[1]/Priority'],
    ['left-out', 'Goal[1]/Stakeholder[1]'],
  ]);
  expect(JSON.stringify(plan)).not.toContain('En person');
});

test('In another namespace it is read with an issue', () => {
  const { issues } = planOf(document('<Goal><Name>M</Name></Goal>', 'urn:annan'));
  expect(issues.map(({ code }) => code)).toEqual(['unknown-value']);
});

test.each([
  ['part 3', 'AdditionalElements', 'urn:schemas:AIIM:org:03201408:AdditionalElements'],
  ['a later version', 'StrategyDocument', 'http://schemas.stratml.us/4.0'],
])(
  'What is StratML of another version is told with its namespace: %s',
  (_what, root, namespace) => {
    let error: unknown;
    try {
      readStratml(`<${root} xmlns="${namespace}"/>`);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(LoadError);
    expect((error as LoadError).issues[0]?.message.sv).toContain(namespace);
  },
);
