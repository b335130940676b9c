/** An English page contains no Swedish word that is not in the data. All content is fictional. */
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createKoladaApi } from '../../server/koladaApi';
import {
  GoalTree,
  type Locale,
  NodeDetails,
  OrganisationOutline,
  parseDirectory,
  parseFollowUp,
  parseOrganisation,
  parsePlan,
  UnitDetails,
  withPosts,
} from '../../src/index';
import type { Converted } from '../../src/source/converted';
import { csvSource } from '../../src/source/csv/csvSource';
import { koladaSource } from '../../src/source/kolada/koladaSource';
import { memorySource } from '../../src/source/memorySource';
import { followUpQuery } from '../../src/source/query/followUpQuery';
import { organisationQuery } from '../../src/source/query/organisationQuery';
import { planQuery } from '../../src/source/query/planQuery';
import { childrenQuery } from '../../src/source/query/childrenQuery';
import { stratmlSource } from '../../src/source/stratml/stratmlSource';
import { writeStratml } from '../../src/source/stratml/writeStratml';
import { watching } from '../source/servedApi';
import { AT, planOf } from '../source/kolada/koladaServer';

const { client } = watching();
const { signal } = new AbortController();
const SWEDISH = /[åäöÅÄÖ]|saknas|utan|Befattning|Status i|Indikatorer/;

/** The text of the page, without markup. */
function textsOf(view: ReactElement): string {
  return renderToStaticMarkup(view).replaceAll(/<[^>]*>/g, ' ');
}

/** The value of a record, or an error when it is missing. */
function there<T>({ value }: { value: T | null }): T {
  if (value === null) throw new Error('Nothing could be read');
  return value;
}

const NAMELESS = {
  plan: {
    levels: [{ id: 'goal', name: 'Goal', kind: 'goal' }],
    nodes: [{ id: 'a', level: 'goal' }],
  },
  followUp: { planId: 'plan', date: '2025-12-31', observations: [] },
  organisation: { units: [{ id: 'a', kind: 'board' }], relations: [] },
  directory: { posts: [{ id: 'p', unit: 'a', holders: [{}] }] },
};

describe.each<[Locale, string[]]>([
  [
    'en',
    [
      'Plan without a title',
      'No name',
      'Follow-up without a title',
      'Organisation without a title',
      'Post without a name',
    ],
  ],
  [
    'sv',
    [
      'Plan utan titel',
      'Namn saknas',
      'Uppföljning utan titel',
      'Organisation utan titel',
      'Befattning utan namn',
    ],
  ],
])('With locale="%s"', (locale, [noPlan, noName, noFollowUp, noOrganisation, noPost]) => {
  const options = locale === 'sv' ? undefined : { locale };

  test('replacements for missing names and titles are in the language', () => {
    const plan = there(parsePlan(NAMELESS.plan, options));
    expect([plan.title, plan.nodes[0]?.name]).toEqual([noPlan, noName]);
    expect(there(parseFollowUp(NAMELESS.followUp, options)).title).toBe(noFollowUp);
    const organisation = there(parseOrganisation(NAMELESS.organisation, options));
    expect([organisation.title, organisation.units[0]?.name]).toEqual([noOrganisation, noName]);
    const [post] = there(parseDirectory(NAMELESS.directory, options)).posts;
    expect([post?.title, post?.holders?.[0]?.name]).toEqual([noPost, noName]);
  });

  test('a query asks its source for the language, and gets no other', async () => {
    const source = (data: unknown) => memorySource({ id: `data-${locale}`, data });
    const asked = client();
    const plan = await asked.query(planQuery(source(NAMELESS.plan), options));
    expect(plan.value.nodes[0]?.name).toBe(noName);
    const branch = await asked.query(childrenQuery(source(NAMELESS.plan), 'b', options));
    expect(branch.nodes[0]?.name).toBe(noName);
    const followUp = await asked.query(
      followUpQuery(source({ ...NAMELESS.followUp, observations: [] }), options),
    );
    expect(followUp.value.title).toBe(noFollowUp);
    const organisation = await asked.query(
      organisationQuery(source(NAMELESS.organisation), options),
    );
    expect(organisation.value.title).toBe(noOrganisation);
    const { queryKey } = planQuery(source(NAMELESS.plan), options);
    const other = planQuery(source(NAMELESS.plan), { locale: locale === 'sv' ? 'en' : 'sv' });
    expect(queryKey).not.toEqual(other.queryKey);
  });
});

describe('An English page', () => {
  const locale = 'en';

  test('has no Swedish stand-in in a plan', () => {
    const plan = there(parsePlan(NAMELESS.plan, { locale }));
    const followUp = there(parseFollowUp(NAMELESS.followUp, { locale }));
    const tree = textsOf(createElement(GoalTree, { plan, followUp, locale }));
    expect(tree).toContain('No name');
    expect(tree).not.toMatch(SWEDISH);
    const details = createElement(NodeDetails, { plan, followUp, nodeId: 'a', locale });
    expect(textsOf(details)).not.toMatch(SWEDISH);
  });

  test('has no Swedish stand-in in an organisation', () => {
    const read = there(parseOrganisation(NAMELESS.organisation, { locale }));
    const organisation = withPosts(read, there(parseDirectory(NAMELESS.directory, { locale })));
    const outline = textsOf(
      createElement(OrganisationOutline, { organisation, defaultExpanded: 'all', locale }),
    );
    expect(outline).toContain('No name');
    expect(outline).not.toMatch(SWEDISH);
    const details = textsOf(createElement(UnitDetails, { organisation, unitId: 'a', locale }));
    expect(details).toContain('Post without a name');
    expect(details).not.toMatch(SWEDISH);
  });

  test('has English notes of a StratML document', async () => {
    const stakeholder =
      '<Stakeholder StakeholderTypeType="Generic_Group"><Name>Residents</Name><Role><RoleType>Beneficiary</RoleType></Role></Stakeholder>';
    const indicator =
      '<Objective><Name>Objective</Name><PerformanceIndicator ValueChainStage="Outcome"><Identifier>i</Identifier></PerformanceIndicator></Objective>';
    const file = `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan"><StrategicPlanCore><Mission><Description>To serve</Description></Mission><Value><Name>Trust</Name></Value><Goal><Identifier>g</Identifier>${stakeholder}${indicator}</Goal></StrategicPlanCore></PerformancePlanOrReport>`;
    const source = stratmlSource({ id: 'stratml', file });
    const { value: plan } = await client().query(planQuery(source, { locale }));
    expect(plan).toMatchObject({
      title: 'Plan without a title',
      notes: ['Mission: To serve'],
      valueWords: [{ phrase: 'Values', words: ['Trust'] }],
    });
    const details = (nodeId: string) =>
      textsOf(createElement(NodeDetails, { plan, nodeId, locale }));
    expect(details('g')).toContain('Benefits: Residents');
    expect(details('i')).toContain('Value chain: Outcome');
    expect(details('i')).toContain('No name');
    expect(details('g') + details('i')).not.toMatch(SWEDISH);
    const { value: swedish } = await client().query(planQuery(source));
    expect(JSON.stringify(swedish)).toMatch(/Till nytta för: Residents.*Värdekedja: Outcome/);
  });

  test('names Kolada as the source in English', async () => {
    const values = [
      { kpi: 'N00001', municipality: '0099', period: 2024, value: 12.3, status: 'Invented' },
    ];
    const api = createKoladaApi({ kpis: [{ id: 'N00001', title: 'Invented, share (%)' }], values });
    const plan = planOf('N00001');
    const source = koladaSource({
      plan,
      municipality: '0099',
      at: AT,
      baseUrl: 'https://kolada.example/v3',
      fetch: (input, init) => api(new Request(input, init)),
    });
    const { value: followUp } = await client().query(followUpQuery(source, { locale }));
    const view = createElement(NodeDetails, { plan, followUp, nodeId: 'nod-1', locale });
    const details = textsOf(view);
    expect(details).toContain('Source: Kolada');
    expect(followUp.observations[0]?.note).toBe('Status in Kolada: Invented');
    expect(details).not.toMatch(SWEDISH);
  });

  test('has an English title for a Swedish sheet’s analysis of the outcome', async () => {
    const file = 'Nivå;Namn;Bedömning\nMål;Goal;Grön';
    const source = csvSource({ id: 'sheet', file });
    const titleOf = async (language?: Locale) =>
      ((await source.load({ signal, locale: language })) as Converted).followUp;
    expect(await titleOf('en')).toMatchObject({ title: 'Follow-up' });
    expect(await titleOf()).toMatchObject({ title: 'Uppföljning' });
  });
});

describe('A StratML document', () => {
  test('is written in English for readers of other programs', () => {
    const plan = there(
      parsePlan({
        id: 'plan',
        title: 'Plan',
        levels: [
          { id: 'area', name: 'Målområde', en: { name: 'Area', plural: 'areas' }, kind: 'goal' },
          { id: 'indicator', name: 'Indicator', kind: 'indicator' },
        ],
        units: [{ id: 'u', name: 'Board' }],
        nodes: [
          { id: 'a', level: 'area', name: 'Goal', directedTo: ['u'] },
          { id: 'i', level: 'indicator', name: 'Share', parent: 'a' },
        ],
      }),
    );
    const followUp = {
      ...there(parseFollowUp({ ...NAMELESS.followUp, title: 'Annual report' })),
      assessments: [{ of: 'a', status: 'met' }],
    };
    const { xml } = writeStratml(plan, followUp, { locale: 'en' });
    expect(xml).toContain('Level: Area. Status: Met.');
    expect(xml).toContain('<Name>Performer</Name>');
    expect(xml).toContain('Stands here only because the schema requires it.');
    expect(xml).not.toMatch(/Nivå|Utförare|Står|Uppfyllt/);
  });
});
