import { forwardRef, useMemo, useState, type ComponentPropsWithoutRef } from 'react';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import { organisationWords } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import type { OwnershipScope } from '../model/ownership/ownership';
import type { SourceRef } from '../model/sourceRef';
import { useControlledState } from '../state/useControlledState';
import { OwnershipExplanation } from './OwnershipExplanation';
import { ownershipGroups } from './ownershipGroups';
import { ScopeRow } from './ScopeRow';

/** Own props of `OwnershipFilter`; all other props and `ref` go to its root element. */
export interface OwnershipFilterProps {
  /** The organisation whose companies are classified. */
  organisation: Organisation;
  /**
   * Which companies stand out; an empty list means no highlight. `ownershipHighlight` turns it into a
   * list of ids.
   */
  filter?: readonly OwnershipScope[] | undefined;
  /** The initial filter, when the host does not control it. @default none */
  defaultFilter?: readonly OwnershipScope[] | undefined;
  /** Called with every change of the filter. */
  onFilterChange?: ((filter: readonly OwnershipScope[]) => void) | undefined;
  /** Where the rule is stated, with its printed wording; shown with the explanation. */
  policy?: SourceRef | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof OwnershipFilterProps | 'children'>;

const NO_FILTER: readonly OwnershipScope[] = [];

/**
 * Which companies a policy for "hel- och majoritetsägda bolag" covers, which it does not cover, and for
 * which this cannot be determined: their number, a filter that makes them stand out, and how each was
 * classified.
 *
 * @example
 * <OwnershipFilter organisation={organisation} filter={filter} onFilterChange={setFilter} />
 */
export const OwnershipFilter = forwardRef<HTMLElement, OwnershipFilterProps & RootProps>(
  function OwnershipFilter(props, ref) {
    const { organisation, filter: asked, defaultFilter, onFilterChange, ...others } = props;
    const { policy, locale, messages: own, className, ...rest } = others;
    const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
    const groups = useMemo(() => ownershipGroups(organisation, messages), [organisation, messages]);
    const [isOpen, setOpen] = useState(false);
    const [filter, setFilter] = useControlledState(
      'filter',
      asked,
      defaultFilter ?? NO_FILTER,
      onFilterChange,
    );
    return (
      <section
        aria-label={messages.organisation.scope.name}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-ownership-filter', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <ScopeRow
          groups={groups}
          filter={filter}
          onFilterChange={setFilter}
          isOpen={isOpen}
          onOpenChange={setOpen}
          messages={messages}
        />
        {isOpen && (
          <OwnershipExplanation
            groups={groups}
            organisation={organisation}
            policy={policy}
            messages={messages}
          />
        )}
      </section>
    );
  },
);
