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
  /** The organisation whose companies are told apart. */
  organisation: Organisation;
  /** Which companies stand out; none is all alike. `ownershipHighlight` makes it a list of ids. */
  filter?: readonly OwnershipScope[] | undefined;
  /** The filter at first, when the host does not control it. @default none */
  defaultFilter?: readonly OwnershipScope[] | undefined;
  /** Called with every change of the filter. */
  onFilterChange?: ((filter: readonly OwnershipScope[]) => void) | undefined;
  /** Where the rule stands, with its words as printed; told with the explanation. */
  policy?: SourceRef | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof OwnershipFilterProps | 'children'>;

const NO_FILTER: readonly OwnershipScope[] = [];

/**
 * Which companies a policy for "hel- och majoritetsägda bolag" covers, which it does not, and of
 * which it cannot be told: how many, a filter to let them stand out, and how each was decided.
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
