import { forwardRef, useMemo, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { loadWords } from '../messages/loadWords';
import { messagesFor, type Locale, type MessageOverrides } from '../messages/messagesFor';
import type { Issue } from '../model/parse/issue';
import { CopyButton } from '../ui/CopyButton';
import { copiedIssues, issueLines, severityCounts } from './issueLines';
import { IssueRows } from './IssueRows';

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
 * What was wrong in the data and where, the gravest first, for the one who can mend it. It shows the
 * first fifty and then as many as are asked for, and copies all of them as text.
 *
 * @example
 * const { value, issues } = parsePlan(json);
 * <IssueList issues={issues} />
 */
export const IssueList = forwardRef<HTMLElement, IssueListProps & RootProps>(
  function IssueList(props, ref) {
    const { issues, locale, messages: own, className, ...rest } = props;
    const messages = useMemo(() => messagesFor(locale, own, loadWords), [locale, own]);
    const lines = useMemo(() => issueLines(issues, messages), [issues, messages]);
    const copyButton = useRef<HTMLButtonElement>(null);
    const copied = useMemo(() => copiedIssues(lines), [lines]);
    if (issues.length === 0) return null;
    const heading = messages.issues.heading(issues.length);
    return (
      <section
        aria-label={heading}
        {...rest}
        ref={ref}
        className={['maltrad maltrad-issues', className].filter(Boolean).join(' ')}
        lang={messages.locale}
      >
        <Head heading={heading} counts={severityCounts(lines, messages)}>
          <CopyButton text={copied} messages={messages} buttonRef={copyButton} />
        </Head>
        <IssueRows
          lines={lines}
          // The button that was pressed goes away; the reader stays in the list.
          onAllShown={() => copyButton.current?.focus()}
          messages={messages}
        />
      </section>
    );
  },
);

function Head(props: { heading: string; counts: string; children: ReactNode }): ReactNode {
  return (
    <div className="maltrad-issues-head">
      <h2 className="maltrad-issues-heading">{props.heading}</h2>
      <p className="maltrad-issues-counts">{props.counts}</p>
      {props.children}
    </div>
  );
}
