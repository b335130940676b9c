import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { Issue } from '../model/issue';
import { CopyButton } from './CopyButton';

/** Own props of `IssueList`; all other props and `ref` go to its root element. */
export interface IssueListProps {
  /** As a parser returns them; without any, nothing is shown. */
  issues: readonly Issue[];
  /** Language of the messages. @default "sv" */
  locale?: Locale | undefined;
  /** Texts in place of ours, group by group. */
  messages?: MessageOverrides | undefined;
}

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof IssueListProps | 'children'>;

/**
 * What was wrong in the data and where, for the one who can mend it; copies as text.
 *
 * @example
 * const { value, issues } = parsePlan(json);
 * <IssueList issues={issues} />
 */
export const IssueList = forwardRef<HTMLElement, IssueListProps & RootProps>(
  function IssueList(props, ref) {
    const { issues, locale, messages: own, className, ...rest } = props;
    const messages = messagesFor(locale, own);
    if (issues.length === 0) return null;
    const lines = issues.map(({ severity, message }) => ({
      severity,
      text: message[messages.locale === 'en' ? 'en' : 'sv'],
    }));
    const texts = messages.issues;
    return (
      <section
        aria-label={texts.heading(issues.length)}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-issues', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <div className="maltrad-issues-head">
          <h2 className="maltrad-issues-heading">{texts.heading(issues.length)}</h2>
          <CopyButton text={lines.map(({ text }) => text).join('\n')} messages={messages} />
        </div>
        <ul className="maltrad-issues-list">
          {lines.map(({ severity, text }) => (
            <li key={text} data-severity={severity}>
              {text}
            </li>
          ))}
        </ul>
      </section>
    );
  },
);
