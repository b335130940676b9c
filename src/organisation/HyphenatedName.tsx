import { Fragment, type ReactNode } from 'react';
import { hyphenated } from './hyphenated';

/** A name whose long words may break between their parts; the hyphens are not part of its text. */
export function HyphenatedName({ name }: { name: string }): ReactNode {
  const [first, ...rest] = hyphenated(name);
  let length = first?.length ?? 0;
  return (
    <>
      {first}
      {rest.map((piece) => {
        length += piece.length;
        return (
          <Fragment key={length}>
            <span className="maltrad-hyphen" />
            {piece}
          </Fragment>
        );
      })}
    </>
  );
}
