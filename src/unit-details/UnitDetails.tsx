import { forwardRef, useMemo, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { IconButton } from '../ui/IconButton';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import { organisationWords, type OrganisationMessages } from '../messages/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import { FictionalMark } from '../ui/FictionalMark';
import { useReturnFocus } from '../ui/useReturnFocus';
import { ChangeSection } from './ChangeSection';
import { unitFacts } from './unitFacts';
import { UnitSections } from './UnitSections';

/** Own props of `UnitDetails`; all other props and `ref` go to its root element. */
export interface UnitDetailsProps {
  /** The organisation that the unit belongs to. */
  organisation: Organisation;
  /** Id of the unit to tell about; an id that the organisation does not have shows nothing. */
  unitId: string;
  /** An earlier organisation: what has become of the unit since then is told, also when it is gone. */
  compareWith?: Organisation | undefined;
  /** Called with the id of another unit that the reader asks for; without it there are no links. */
  onUnitChange?: ((id: string) => void) | undefined;
  /** Called by the close button and by Escape; without it there is no button. */
  onClose?: (() => void) | undefined;
  /** Language of the interface. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof UnitDetailsProps | 'children'>;

/**
 * Everything about one unit of an organisation: what it is and is also called, what it is under and over
 * and how certain that is, its budget, who owns it, and where in which document it stands.
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
        <Panel onClose={onClose}>
          <div className="maltrad-details-bar">
            <p className="maltrad-details-level">{messages.organisation.kind[facts.unit.kind]}</p>
            {organisation.fictional && <FictionalMark messages={messages} />}
            {onClose && <CloseButton messages={messages} onClose={onClose} />}
          </div>
          <h2 className="maltrad-details-name" tabIndex={-1}>
            {facts.label}
          </h2>
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
        </Panel>
      </section>
    );
  },
);

function Panel(props: { onClose: (() => void) | undefined; children: ReactNode }): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel, props.onClose);
  return <div ref={panel}>{props.children}</div>;
}

function CloseButton(props: { messages: OrganisationMessages; onClose: () => void }): ReactNode {
  return (
    <IconButton
      className="maltrad-details-close"
      icon="close"
      label={props.messages.details.close}
      onClick={props.onClose}
    />
  );
}
