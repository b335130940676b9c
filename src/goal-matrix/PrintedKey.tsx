import type { ReactNode } from 'react';
import { OUTSIDE_WORDS } from '../status/scale/reason';
import { StatusMark } from '../ui/StatusMark';
import { DirectedGlyph } from './DirectedGlyph';
import type { MatrixView } from './matrixView';

/** What the shapes mean, on paper where there is no room for words in the cells. */
export function PrintedKey({ view }: { view: MatrixView }): ReactNode {
  const { matrix, messages } = view;
  const { locale, goalMatrix } = messages;
  return (
    <p className="maltrad-matrix-key" aria-hidden="true">
      {matrix.total.levels.map(({ key, look, word }) => (
        <StatusMark key={key} status={look} word={word[locale]} />
      ))}
      <StatusMark status="notAssessed" word={OUTSIDE_WORDS.notAssessed[locale]} />
      <span className="maltrad-matrix-directed">
        <DirectedGlyph />
        <span>{`${goalMatrix.directedTo}, ${goalMatrix.notAssessed.toLocaleLowerCase(locale)}`}</span>
      </span>
    </p>
  );
}
