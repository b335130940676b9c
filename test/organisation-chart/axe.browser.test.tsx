/** axe-core finds no problems in charts of organisations. */
import { beforeEach, expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { OrganisationChart, UnitDetails } from '../../src/index';
import { axeFindings } from '../support/axeFindings';
import { exampleOrganisations } from '../support/exampleOrganisations';
import { host } from '../support/host';

const CASES = exampleOrganisations.flatMap(([name, organisation]) =>
  (['light', 'dark'] as const).map((theme) => [name, theme, organisation] as const),
);

beforeEach(() => host.set());

test.each(CASES)('Axe finds nothing in %s, %s', async (_name, theme, organisation) => {
  await host.set({ theme });
  const selected = organisation.units[5]?.id ?? '';
  render(
    <main>
      <h1>{organisation.title}</h1>
      <OrganisationChart organisation={organisation} selected={selected} />
      <UnitDetails
        organisation={organisation}
        unitId={selected}
        onClose={() => {}}
        onUnitIdChange={() => {}}
      />
    </main>,
  );
  await host.settle();
  expect(await axeFindings()).toEqual([]);
});
