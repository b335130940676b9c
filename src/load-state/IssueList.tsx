import { useMemo, useRef, type ReactNode } from 'react';
import { CopyButton } from '../ui/CopyButton';
import { defineView, LANGUAGE_PROPS, type RootProps } from '../view/defineView';
import type { LanguageProps } from '../view/useLanguage';
import { useMessages } from '../view/useMessages';
import { issueListWords } from './issueListWords';
import { copiedIssues, issueLines, type ListedIssue, severityCounts } from './issueLines';
import { IssueRows } from './IssueRows';

/** Own props of `IssueList`; all other props and `ref` go to its root element. */
export interface IssueListProps extends RootProps<'section'>, LanguageProps {
  /** As a parser returns them; without any, nothing is rendered. */
  issues: readonly ListedIssue[];
}

/**
 * What was wrong in the data and where, the most severe first, for the person who can correct it. It shows
 * the first fifty, more on request, and can copy all of them as text.
 *
 * @example
 * const { value, issues } = parsePlan(json);
 * <IssueList issues={issues} />
 */
export const IssueList = defineView<IssueListProps, 'section'>(
  { tag: 'section', className: 'maltrad-issues', own: { ...LANGUAGE_PROPS, issues: true } },
  function IssueList({ issues, root }) {
    const messages = useMessages(issueListWords);
    const lines = useMemo(() => issueLines(issues, messages), [issues, messages]);
    const copyButton = useRef<HTMLButtonElement>(null);
    const copied = useMemo(() => copiedIssues(lines), [lines]);
    if (issues.length === 0) return null;
    const { heading: faults, noticesHeading } = messages.issueList;
    // The most severe come first.
    const heading = (lines[0]?.severity === 'notice' ? noticesHeading : faults)(issues.length);
    return (
      <section aria-label={heading} {...root}>
        <Head heading={heading} counts={severityCounts(lines, messages)}>
          <CopyButton text={copied} buttonRef={copyButton} />
        </Head>
        <IssueRows
          lines={lines}
          // The pressed button is removed, so the focus moves to the list.
          onAllShown={() => copyButton.current?.focus()}
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
