import type { ReactNode } from 'react';
import { followUpCycle } from '../messages/sv/followUpCycle';
import type { Cycle } from '../model/plan/cycle';
import type { Plan } from '../model/plan/plan';
import type { SourceRef } from '../model/sourceRef';
import { Paragraphs } from '../ui/Section';
import { shownSource } from '../ui/shownSource';
import { SourceLine } from '../ui/SourceLine';
import { useMessages } from '../view/useMessages';

const WORDS = { followUpCycle };

interface Stated {
  readonly heading: string;
  readonly body: string;
  readonly source: SourceRef | undefined;
}

/** What the document says about the plans, the reports and the rest, folded until the reader opens it. */
export function CycleTexts({ plan, cycle }: { plan: Plan; cycle: Cycle }): ReactNode {
  const { followUpCycle: words } = useMessages(WORDS);
  const named = [...(cycle.chain ?? []), ...(cycle.reports ?? [])].flatMap(
    ({ name, description, source }): Stated[] =>
      description === undefined ? [] : [{ heading: name, body: description, source }],
  );
  const stated = [
    ...named,
    ...(cycle.texts ?? []).map(({ heading, body, source }) => ({ heading, body, source })),
  ];
  if (stated.length === 0 && cycle.note === undefined) return null;
  return (
    <details className="maltrad-folded maltrad-cycle-texts">
      <summary>{words.about}</summary>
      {stated.map(({ heading, body, source }, place) => (
        <div key={`${place} ${heading}`} className="maltrad-cycle-text">
          <h3 className="maltrad-cycle-heading">{heading}</h3>
          <Paragraphs text={body} />
          {source && (
            <div className="maltrad-cycle-about">
              <SourceLine source={shownSource(source, plan.documents ?? [])} />
            </div>
          )}
        </div>
      ))}
      {cycle.note !== undefined && (
        <div className="maltrad-cycle-text">
          <h3 className="maltrad-cycle-heading">{words.note}</h3>
          <p>{cycle.note}</p>
        </div>
      )}
    </details>
  );
}
