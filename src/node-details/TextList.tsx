import type { ReactNode } from 'react';
import type { Text } from '../status/scale/reason';

/** Sentences under one another; nothing at all when there are none. */
export function TextList(props: { texts: readonly Text[]; locale: keyof Text }): ReactNode {
  const { texts, locale } = props;
  if (texts.length === 0) return null;
  return (
    <ul className="maltrad-details-list">
      {texts.map((text) => (
        <li key={text.sv}>{text[locale]}</li>
      ))}
    </ul>
  );
}
