import { useState, type ReactNode } from 'react';
import { ownershipHighlight } from '../../src/core';
import {
  AboutData,
  OwnershipFilter,
  UnitDetails,
  type Organisation,
  type OwnershipFilterProps,
  type OwnershipScope,
} from '../../src/index';
import { IntranetTop } from './IntranetTop';
import { ORGANISATION_VIEWS, ViewSwitch, type View } from './ViewSwitch';
import './intranet-page.css';

interface CompaniesPageProps {
  heading: string;
  introduction: ReactNode;
  organisation: Organisation;
  /** Where the policy states what it covers. */
  policy: OwnershipFilterProps['policy'];
}

/** What the selected companies have in common. */
const IN_COMMON: Record<OwnershipScope, string> = {
  covered: 'omfattas',
  undecided: 'går inte att avgöra',
  notCovered: 'omfattas inte',
};

/**
 * The companies of a region and which of them its quality policy covers, written as a host would write it.
 */
export function CompaniesPage(props: CompaniesPageProps): ReactNode {
  const { organisation } = props;
  const [selected, setSelected] = useState<string | null>(null);
  const [filter, setFilter] = useState<readonly OwnershipScope[]>([]);
  const [view, setView] = useState<View>('chart');
  const Shown = ORGANISATION_VIEWS[view];
  const highlight = {
    ids: ownershipHighlight(organisation, filter),
    label: `Kvalitetspolicyn: ${filter.map((scope) => IN_COMMON[scope]).join(', ')}`,
  };
  return (
    <div className="intranet">
      <IntranetTop />
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{props.heading}</h1>
          <ViewSwitch view={view} onChange={setView} />
          <p>{props.introduction}</p>
        </div>
        <div className="intranet-plan" data-details={selected === null ? 'closed' : 'open'}>
          <Shown
            organisation={organisation}
            selected={selected}
            onSelectedChange={setSelected}
            highlight={filter.length > 0 ? highlight : undefined}
            onHighlightClear={() => setFilter([])}
          >
            <OwnershipFilter
              organisation={organisation}
              highlighted={filter}
              onHighlightedChange={setFilter}
              policy={props.policy}
            />
          </Shown>
          {selected !== null && (
            <UnitDetails
              organisation={organisation}
              unitId={selected}
              onUnitIdChange={setSelected}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
        <AboutData organisation={organisation} />
      </main>
    </div>
  );
}
