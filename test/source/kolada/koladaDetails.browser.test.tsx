/** What the details show of a figure from Kolada. All values are invented. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { createKoladaApi } from '../../../server/koladaApi';
import { NodeDetails, type FollowUp } from '../../../src/index';
import { parseFollowUp } from '../../../src/model/follow-up/parseFollowUp';
import type { Converted } from '../../../src/source/converted';
import { koladaSource } from '../../../src/source/kolada/koladaSource';
import { planStatuses } from '../../../src/status/plan/planStatuses';
import {
  FICTIONAL_REGION,
  koladaKpis,
  koladaMunicipalities,
  koladaPlan,
  koladaValues,
} from '../../../server/fictionalKolada';
import { detailsPanel } from '../../node-details/detailsPanel';
import { host } from '../../support/host';

const { panel, textOf, why } = detailsPanel;

const api = createKoladaApi({
  kpis: koladaKpis,
  municipalities: koladaMunicipalities,
  values: koladaValues,
});

async function followUpFor(municipality: string | readonly [string, ...string[]]) {
  const source = koladaSource({
    plan: koladaPlan,
    municipality,
    at: '2025-12-31',
    baseUrl: 'https://kolada.example/v3',
    fetch: (input, init) => api(new Request(input, init)),
  });
  const { data } = (await source.load(new AbortController())) as Converted;
  const { value } = parseFollowUp(data);
  if (!value) throw new Error('No follow-up');
  return value;
}

let followUp: FollowUp;

beforeAll(async () => {
  followUp = await followUpFor([FICTIONAL_REGION, '0000']);
});
beforeEach(() => host.set());

const show = (nodeId: string) =>
  render(<NodeDetails plan={koladaPlan} followUp={followUp} nodeId={nodeId} />);

describe('A figure from Kolada', () => {
  test('is credited to Kolada, with a link and the title of the key figure', () => {
    show('n80401');
    const source = why().querySelector('details p');
    expect(source && textOf(source)).toBe('Källa: Kolada, N80401 Kariesfria 3-åringar, andel (%)');
    expect(source?.querySelector('a')?.href).toBe('https://www.kolada.se/');
  });

  test('is judged only by the target of the plan', () => {
    show('n80403');
    expect(textOf(panel())).toContain('63,9');
    const statuses = planStatuses(koladaPlan, followUp);
    const levels = ['n80401', 'n80402', 'n80403'].map((id) => statuses.of(id)?.verdict.level);
    expect(levels).toEqual(['met', 'partlyMet', 'notMet']);
  });

  test('that is missing is not zero', () => {
    show('n63144');
    expect(textOf(panel())).not.toMatch(/(?<![\d,])0 %/);
    expect(planStatuses(koladaPlan, followUp).of('n63144')?.verdict.level).toBeUndefined();
  });

  test('for the country changes no status', async () => {
    const alone = planStatuses(koladaPlan, await followUpFor(FICTIONAL_REGION));
    const compared = planStatuses(koladaPlan, followUp);
    for (const { id } of koladaPlan.nodes) {
      expect(compared.of(id)?.verdict).toEqual(alone.of(id)?.verdict);
    }
  });
});
