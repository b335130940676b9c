import type { ReactNode } from 'react';
import { OrganisationChart, OrganisationOutline, OrganisationTable } from '../../src/index';

/** Ways to show an organisation. */
export type View = 'chart' | 'outline' | 'table';

/** The component for each of them. */
export const ORGANISATION_VIEWS = {
  chart: OrganisationChart,
  outline: OrganisationOutline,
  table: OrganisationTable,
} as const;

const NAMES: Record<View, string> = { chart: 'Schema', outline: 'Lista', table: 'Tabell' };
const VIEWS: readonly View[] = ['chart', 'outline', 'table'];

/** Lets the reader choose a view, as a host would. */
export function ViewSwitch(props: { view: View; onChange: (view: View) => void }): ReactNode {
  return (
    <fieldset className="intranet-views" aria-label="Visa som">
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === props.view}
          onClick={() => props.onChange(view)}
        >
          {NAMES[view]}
        </button>
      ))}
    </fieldset>
  );
}
