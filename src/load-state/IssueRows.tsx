import { useState, type ReactNode } from 'react';
import type { Issue } from '../model/parse/issue';
import { Glyph } from '../ui/Glyph';
import { useMessages } from '../view/useMessages';
import { issueListWords } from './issueListWords';
import { cutText, type IssueLine } from './issueLines';
import { placeWords } from './placeWords';

/** The number of rows that a reader goes through before asking for more. */
const FIRST = 50;
/** The number of rows that a browser can render without a noticeable pause. */
const STEP = 500;
const LONGEST = { text: 600, path: 200 };

const ICONS: Readonly<Record<Issue['severity'], ReactNode>> = {
  error: <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM8 4.75v3.75M8 11v.1" />,
  warning: <path d="M8 2l6.5 11.75h-13zM8 6.25v3.5M8 11.75v.1" />,
  notice: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.5v3.75M8 4.9V5" />
    </>
  ),
};

/** The first issues, and more of them on request. */
export function IssueRows(props: {
  lines: readonly IssueLine[];
  /** Called when the button for more is removed because all rows are shown. */
  onAllShown: () => void;
}): ReactNode {
  const { lines, onAllShown } = props;
  const { issueList: issues } = useMessages(issueListWords);
  const [limit, setLimit] = useState(FIRST);
  const rest = lines.length - limit;
  const isLast = rest <= STEP;
  return (
    <>
      <ul className="maltrad-issues-list">
        {lines.slice(0, limit).map((line) => (
          <Row key={line.key} line={line} />
        ))}
      </ul>
      {lines.length > FIRST && (
        <p className="maltrad-issues-rest">
          <output>{rest > 0 ? issues.rest(rest) : issues.allShown}</output>
          {rest > 0 && (
            <button
              type="button"
              className="maltrad-button"
              onClick={() => {
                if (isLast) onAllShown();
                setLimit(limit + STEP);
              }}
            >
              {isLast ? issues.showAll : issues.showMore(STEP)}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Row({ line }: { line: IssueLine }): ReactNode {
  const { severity, word, text, path, place } = line;
  const words = cutText(placeWords(place, useMessages(issueListWords)), LONGEST.path);
  return (
    <li data-severity={severity}>
      <span className="maltrad-issues-severity">
        <Glyph>{ICONS[severity]}</Glyph>
        {word}
      </span>{' '}
      <span>{cutText(text, LONGEST.text)}</span>{' '}
      {path !== '' && (
        <span className="maltrad-issues-place">
          {words === '' || words === path ? words : `${words} `}
          {words !== path && <code>{cutText(path, LONGEST.path)}</code>}
        </span>
      )}
    </li>
  );
}
