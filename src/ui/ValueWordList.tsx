import { aboutData } from '../messages/sv/aboutData';
import type { ValueWords } from '../model/plan/plan';
import { useMessages } from '../view/useMessages';
import { Section } from './Section';
import type { ReactNode } from 'react';

const WORDS = { aboutData };

/** The motto of a plan, and the words that it connects with the phrases of its vision. */
export function ValueWordList(props: {
  motto?: string | undefined;
  groups: readonly ValueWords[];
}): ReactNode {
  const { motto, groups } = props;
  const { aboutData: words } = useMessages(WORDS);
  return (
    <>
      {motto !== undefined && (
        <Section heading={words.motto}>
          <p>{motto}</p>
        </Section>
      )}
      {groups.length > 0 && <Groups groups={groups} />}
    </>
  );
}

function Groups({ groups }: { groups: readonly ValueWords[] }): ReactNode {
  const { aboutData: words } = useMessages(WORDS);
  return (
    <Section heading={words.valueWords}>
      <dl className="maltrad-facts">
        {groups.map(({ phrase, words: said }, place) => (
          <div key={`${place} ${phrase}`}>
            <dt>{phrase}</dt>
            <dd>{said.join(' · ')}</dd>
          </div>
        ))}
      </dl>
      {groups.some(({ uncertain }) => uncertain) && <p>{words.valueWordsUncertain}</p>}
    </Section>
  );
}
