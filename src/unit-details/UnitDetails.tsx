import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import { organisationWords } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import { DetailsPanel } from '../ui/DetailsPanel';
import { ChangeSection } from './ChangeSection';
import { unitFacts } from './unitFacts';
import { UnitSections } from './UnitSections';

/** Own props of `UnitDetails`; all other props and `ref` go to its root element. */
export interface UnitDetailsProps {
  /** The organisation that the unit belongs to. */
  organisation: Organisation;
  /** Id of the unit to show; an id that the organisation does not have renders nothing. */
  unitId: string;
  /**
   * An earlier organisation; the details then show how the unit has changed since, also when it is gone.
   */
  compareWith?: Organisation | undefined;
  /** Called with the id of another unit that the reader wants to see; without it there are no links. */
  onUnitChange?: ((id: string) => void) | undefined;
  /** Called by the close button and by Escape; without it there is no close button. */
  onClose?: (() => void) | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts that replace the built-in ones, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof UnitDetailsProps | 'children'>;

/**
 * Everything about one unit of an organisation: its kind and other names, the units above and below it
 * and how certain that is, its budget, its owners, and where in which document it is mentioned.
 *
 * @example
 * {selected && <UnitDetails organisation={organisation} unitId={selected} />}
 */
export const UnitDetails = forwardRef<HTMLElement, UnitDetailsProps & RootProps>(
  function UnitDetails(props, ref) {
    const { organisation, unitId, compareWith, onUnitChange, onClose, ...more } = props;
    const { locale, messages: own, ...rest } = more;
    const messages = useMemo(() => messagesFor(locale, own, organisationWords), [locale, own]);
    const facts = useMemo(
      () =>
        unitFacts(organisation, unitId, messages) ??
        (compareWith && unitFacts(compareWith, unitId, messages)),
      [organisation, compareWith, unitId, messages],
    );
    if (!facts) return null;
    return (
      <section
        aria-label={messages.organisation.details}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-details maltrad-unit-details', props.className]
          .filter(Boolean)
          .join(' ')}
        lang={messages.locale}
      >
        <DetailsPanel
          kind={messages.organisation.kind[facts.unit.kind]}
          name={facts.label}
          isFictional={organisation.fictional === true}
          onClose={onClose}
          messages={messages}
        >
          {compareWith && (
            <ChangeSection
              before={compareWith}
              after={organisation}
              unitId={unitId}
              messages={messages}
              onUnitChange={onUnitChange}
            />
          )}
          <UnitSections facts={facts} messages={messages} onUnitChange={onUnitChange} />
        </DetailsPanel>
      </section>
    );
  },
);
