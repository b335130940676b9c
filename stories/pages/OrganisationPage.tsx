import { useState, type ReactNode } from 'react';
import { AboutData, UnitDetails, type Hierarchy, type Organisation } from '../../src/index';
import { budgetHref } from './budgetHref';
import { IntranetTop } from './IntranetTop';
import { ORGANISATION_VIEWS, ViewSwitch, type View } from './ViewSwitch';
import './intranet-page.css';

interface OrganisationPageProps {
  heading: string;
  introduction: ReactNode;
  organisation: Organisation;
}

/**
 * A page of a region's intranet with an organisation on it, written as a host would write it. The selection
 * and the hierarchy are kept when another view is chosen.
 */
export function OrganisationPage(props: OrganisationPageProps): ReactNode {
  const { organisation } = props;
  const [selected, setSelected] = useState<string | null>(null);
  const [hierarchy, setHierarchy] = useState<Hierarchy>();
  const [view, setView] = useState<View>('chart');
  const Shown = ORGANISATION_VIEWS[view];
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
            hierarchy={hierarchy}
            onHierarchyChange={setHierarchy}
            selected={selected}
            onSelectedChange={setSelected}
          />
          {selected !== null && (
            <UnitDetails
              organisation={organisation}
              unitId={selected}
              onUnitIdChange={setSelected}
              budgetHref={budgetHref}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
        <AboutData organisation={organisation} />
      </main>
    </div>
  );
}
