import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import type { SourceRef } from '../model/sourceRef';
import { shownSource } from '../ui/shownSource';
import { SourceLine } from '../ui/SourceLine';
import type { ReasonGroup, ScopeGroup, SizeGroup } from './ownershipGroups';
import { ScopeGlyph } from './ScopeGlyph';

/** How each company was classified, and the wording of the rule. */
export function OwnershipExplanation(props: {
  groups: readonly ScopeGroup[];
  organisation: Organisation;
  policy: SourceRef | undefined;
}): ReactNode {
  const { groups, organisation, policy } = props;
  const { scope: words } = useMessages(organisationWords).organisation;
  return (
    <div className="maltrad-scope-panel">
      <div className="maltrad-scope-about">
        <p>{words.method}</p>
        {!organisation.units.some(isFoundation) && <p>{words.noFoundations}</p>}
        {policy && (
          <div className="maltrad-scope-policy">
            <SourceLine source={shownSource(policy, organisation.documents ?? [])} />
          </div>
        )}
      </div>
      <ul className="maltrad-scope-groups">
        {groups
          .filter(({ count }) => count > 0)
          .map((group) => (
            <Group key={group.scope} group={group} />
          ))}
      </ul>
    </div>
  );
}

/** Organisations have no kind of unit for foundations, so only the name shows that a unit is one. */
function isFoundation({ name }: Organisation['units'][number]): boolean {
  return /stiftelse|foundation/i.test(name);
}

function Group({ group }: { group: ScopeGroup }): ReactNode {
  const { organisation } = useMessages(organisationWords);
  const { scope, count, sizes } = group;
  return (
    <li className="maltrad-scope-group">
      <p className="maltrad-scope-heading">
        <ScopeGlyph scope={scope} /> {organisation.scope[scope]}{' '}
        <span className="maltrad-toggle-count">{count}</span>
      </p>
      {sizes.map((size) => (
        <Size key={size.size} group={size} />
      ))}
    </li>
  );
}

function Size({ group }: { group: SizeGroup }): ReactNode {
  const { organisation } = useMessages(organisationWords);
  const { size, count, reasons } = group;
  const isNamed = size === 'whole' || size === 'most';
  return (
    <>
      {isNamed && (
        <p className="maltrad-scope-size">
          {organisation.scope[size]} <span className="maltrad-toggle-count">{count}</span>
        </p>
      )}
      {reasons.map((one) => (
        <Reason key={one.reason} group={one} />
      ))}
    </>
  );
}

function Reason({ group: { reason, companies } }: { group: ReasonGroup }): ReactNode {
  return (
    <>
      <p className="maltrad-scope-reason">{reason}</p>
      <ul className="maltrad-scope-companies">
        {companies.map(({ id, name, share }) => (
          <li key={id}>
            {name} <span className="maltrad-scope-share">{share}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
