import { useMemo, useState } from 'react';
import type { Organisation } from '../model/organisation/organisation';
import type { OwnershipScope } from '../model/ownership/ownership';
import type { SourceRef } from '../model/sourceRef';
import { useControlledState } from '../state/useControlledState';
import { organisationWords } from '../organisation/organisationWords';
import { useShownOrganisation } from '../view/useShownOrganisation';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { OwnershipExplanation } from './OwnershipExplanation';
import { ownershipGroups } from './ownershipGroups';
import { ScopeRow } from './ScopeRow';

/** Own props of `OwnershipFilter`; all other props and `ref` go to its root element. */
export interface OwnershipFilterProps extends RootProps<'section'>, LanguageProps {
  /** The organisation whose companies are classified. @default that of the view it stands in */
  organisation?: Organisation | undefined;
  /**
   * Which companies stand out; an empty list means no highlight. `ownershipHighlight` turns it into a
   * list of ids.
   */
  highlighted?: readonly OwnershipScope[] | undefined;
  /** Those that stand out at first, when the host does not control it. @default none */
  defaultHighlighted?: readonly OwnershipScope[] | undefined;
  /** Called when the reader chooses other companies. */
  onHighlightedChange?: ((highlighted: readonly OwnershipScope[]) => void) | undefined;
  /** Where the rule is stated, with its printed wording; shown with the explanation. @default none */
  policy?: SourceRef | undefined;
}

const NO_FILTER: readonly OwnershipScope[] = [];

/**
 * Which companies a policy for "hel- och majoritetsägda bolag" covers, which it does not cover, and for
 * which this cannot be determined: their number, a filter that makes them stand out, and how each was
 * classified.
 *
 * @example
 * <OwnershipFilter organisation={organisation} highlighted={scopes} onHighlightedChange={setScopes} />
 */
export const OwnershipFilter = defineView<OwnershipFilterProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-ownership-filter',
    own: {
      ...LANGUAGE_PROPS,
      organisation: true,
      highlighted: true,
      defaultHighlighted: true,
      onHighlightedChange: true,
      policy: true,
    },
  },
  function OwnershipFilter({ organisation: given, policy, root, ...props }) {
    const messages = useMessages(organisationWords);
    const organisation = useShownOrganisation(given);
    const groups = useMemo(
      () => organisation && ownershipGroups(organisation, messages),
      [organisation, messages],
    );
    const [isOpen, setOpen] = useState(false);
    const [filter, setFilter] = useControlledState(
      'highlighted',
      props.highlighted,
      props.defaultHighlighted ?? NO_FILTER,
      props.onHighlightedChange,
    );
    if (!organisation || !groups) return null;
    return (
      <section aria-label={messages.organisation.scope.name} {...root}>
        <ScopeRow
          groups={groups}
          filter={filter}
          onFilterChange={setFilter}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
        {isOpen && (
          <OwnershipExplanation groups={groups} organisation={organisation} policy={policy} />
        )}
      </section>
    );
  },
);
