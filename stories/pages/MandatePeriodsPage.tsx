import { useMemo, useState, type ReactNode } from 'react';
import { organisationAt, changeDates } from '../../src/core';
import { OrganisationDatePicker, UnitDetails, type Organisation } from '../../src/index';
import { ORGANISATION_VIEWS, ViewSwitch, type View } from './ViewSwitch';
import './intranet-page.css';

/** The organisation on one day compared with another day, written as a host would write it. */
export function MandatePeriodsPage({ organisation }: { organisation: Organisation }): ReactNode {
  const days = useMemo(() => changeDates(organisation), [organisation]);
  const [day, setDay] = useState(days.at(-1) ?? '');
  const [earlier, setEarlier] = useState<string | null>(days.at(-2) ?? null);
  const [selected, setSelected] = useState<string | null>(null);
  const [view, setView] = useState<View>('chart');
  const Shown = ORGANISATION_VIEWS[view];
  const shown = useMemo(() => organisationAt(organisation, day), [organisation, day]);
  const before = useMemo(
    () => (earlier === null ? undefined : organisationAt(organisation, earlier)),
    [organisation, earlier],
  );
  const isThere = [...shown.units, ...(before?.units ?? [])].some(({ id }) => id === selected);
  return (
    <div className="intranet">
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>Ändringar mellan mandatperioder</h1>
          <ViewSwitch view={view} onChange={setView} />
          <OrganisationDatePicker
            organisation={organisation}
            selected={day}
            onSelectedChange={setDay}
            compared={earlier}
            onComparedChange={setEarlier}
          />
        </div>
        <div className="intranet-plan" data-details={isThere ? 'open' : 'closed'}>
          <Shown
            organisation={shown}
            compareWith={before}
            selected={selected}
            onSelectedChange={setSelected}
          />
          {selected !== null && isThere && (
            <UnitDetails
              organisation={shown}
              compareWith={before}
              unitId={selected}
              onUnitIdChange={setSelected}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
      </main>
    </div>
  );
}
