import { useMemo } from 'react';
import type { Organisation } from '../model/organisation/organisation';
import { organisationWords } from '../organisation/organisationWords';
import { DetailsPanel } from '../ui/DetailsPanel';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { ChangeSection } from './ChangeSection';
import { unitFacts } from './unitFacts';
import { UnitSections } from './UnitSections';

/** Own props of `UnitDetails`; all other props and `ref` go to its root element. */
export interface UnitDetailsProps extends RootProps<'section'>, LanguageProps {
  /** The organisation that the unit belongs to. */
  organisation: Organisation;
  /** Id of the unit to show; nothing is rendered for `null` or an id that is not there. */
  unitId: string | null | undefined;
  /**
   * An earlier organisation; the details then show how the unit has changed since, also when it is gone.
   * @default none
   */
  compareWith?: Organisation | undefined;
  /** Called with the id of another unit that the reader wants to see; without it there are no links. */
  onUnitIdChange?: ((id: string) => void) | undefined;
  /**
   * The address of a row in the whole table of the budget, to which the unit's budget then links. Only http,
   * https and relative addresses become links. @default no link
   */
  budgetHref?: ((budgetId: string, rowId: string) => string | undefined) | undefined;
  /** Called by the close button and by Escape; without it there is no close button. */
  onClose?: (() => void) | undefined;
}

/**
 * Everything about one unit of an organisation: its kind and other names, the units above and below it
 * and how certain that is, its budget, its owners, and where in which document it is mentioned.
 *
 * @example
 * {selected && <UnitDetails organisation={organisation} unitId={selected} />}
 */
export const UnitDetails = defineView<UnitDetailsProps, 'section'>(
  {
    tag: 'section',
    className: 'maltrad-details maltrad-unit-details',
    own: {
      ...LANGUAGE_PROPS,
      organisation: true,
      unitId: true,
      compareWith: true,
      onUnitIdChange: true,
      budgetHref: true,
      onClose: true,
    },
  },
  function UnitDetails({
    organisation,
    unitId,
    compareWith,
    onUnitIdChange,
    budgetHref,
    onClose,
    root,
  }) {
    const messages = useMessages(organisationWords);
    const facts = useMemo(
      () =>
        unitId == null
          ? undefined
          : (unitFacts(organisation, unitId, messages) ??
            (compareWith && unitFacts(compareWith, unitId, messages))),
      [organisation, compareWith, unitId, messages],
    );
    if (!facts || unitId == null) return null;
    const words = messages.organisation;
    return (
      <section aria-label={words.details} {...root}>
        <DetailsPanel
          kind={words.kind[facts.unit.kind]}
          name={facts.label}
          isFictional={organisation.fictional === true}
          onClose={onClose}
        >
          {compareWith && (
            <ChangeSection
              before={compareWith}
              after={organisation}
              unitId={unitId}
              onUnitIdChange={onUnitIdChange}
            />
          )}
          <UnitSections facts={facts} onUnitIdChange={onUnitIdChange} budgetHref={budgetHref} />
        </DetailsPanel>
      </section>
    );
  },
);
