import { useState, type ReactNode } from 'react';
import { OrganisationChart, UnitDetails, type Organisation } from '../src/index';
import { IntranetTop } from './IntranetTop';
import './intranet-page.css';

interface OrganisationPageProps {
  heading: string;
  introduction: ReactNode;
  organisation: Organisation;
}

/** A page of a region's intranet with an organisation on it, written as a host would write it. */
export function OrganisationPage(props: OrganisationPageProps): ReactNode {
  const { organisation } = props;
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className="intranet">
      <IntranetTop />
      <main className="intranet-main">
        <div className="intranet-lead">
          <h1>{props.heading}</h1>
          <p>{props.introduction}</p>
        </div>
        <div className="intranet-plan" data-details={selected === null ? 'closed' : 'open'}>
          <OrganisationChart
            organisation={organisation}
            selected={selected}
            onSelectedChange={setSelected}
          />
          {selected !== null && (
            <UnitDetails
              organisation={organisation}
              unitId={selected}
              onUnitChange={setSelected}
              onClose={() => setSelected(null)}
            />
          )}
        </div>
      </main>
    </div>
  );
}
