import type { ReactNode } from 'react';
import type { Messages } from '../messages/sv';
import type { Plan } from '../model/plan/plan';
import { figureRows } from './figureRows';
import { FigureTable } from './FigureTable';
import { MeasureFacts } from './MeasureFacts';
import { sourceOf, type NodeFacts } from './nodeFacts';
import { NodeLinks } from '../ui/LinkList';
import { Paragraphs } from './Paragraphs';
import { Section } from '../ui/Section';
import { SourceLine } from '../ui/SourceLine';
import { TargetList } from './TargetList';

interface BodyProps {
  facts: NodeFacts;
  plan: Plan;
  messages: Messages;
  onNodeChange: ((id: string) => void) | undefined;
}

/** The sections of the details, each only when the plan has something to say in it. */
export function DetailsBody(props: BodyProps): ReactNode {
  const { facts, plan, messages } = props;
  const { node } = facts;
  const { details } = messages;
  const figures = figureRows(plan, node);
  return (
    <>
      {node.description !== undefined && (
        <Section heading={details.description}>
          <Paragraphs text={node.description} />
        </Section>
      )}
      {(node.targets ?? []).length > 0 && (
        <Section heading={details.targets}>
          <TargetList targets={node.targets ?? []} messages={messages} />
        </Section>
      )}
      {node.measure && (
        <Section heading={details.measure}>
          <MeasureFacts measure={node.measure} messages={messages} />
        </Section>
      )}
      {figures.rows.length > 0 && (
        <Section heading={details.figures}>
          <FigureTable figures={figures} messages={messages} />
        </Section>
      )}
      <Relations {...props} />
      <About {...props} />
      {facts.sources.map((source) => (
        <Section heading={details.source} key={source.at.document}>
          <SourceLine source={source} messages={messages} />
        </Section>
      ))}
    </>
  );
}

/** Who and what the node is tied to. */
function Relations({ facts, messages, onNodeChange }: BodyProps): ReactNode {
  const { details } = messages;
  const links = [
    { heading: details.path, to: facts.path },
    { heading: details.children, to: facts.children },
    { heading: details.alsoUnder, to: facts.alsoUnder },
    { heading: details.duplicateOf, to: facts.duplicateOf ? [facts.duplicateOf] : [] },
  ];
  const lists = [
    { heading: details.directedTo, items: facts.directedTo },
    { heading: details.owner, items: facts.owner === undefined ? [] : [facts.owner] },
    { heading: details.perspectives, items: facts.perspectives.map(({ name }) => name) },
  ];
  return (
    <>
      {lists.map(({ heading, items }) => (
        <List key={heading} heading={heading} items={items} />
      ))}
      {links
        .filter(({ to }) => to.length > 0)
        .map(({ heading, to }) => (
          <Section key={heading} heading={heading}>
            <NodeLinks links={to} onNodeChange={onNodeChange} />
          </Section>
        ))}
    </>
  );
}

/** What the document adds, and what a reader should know. */
function About({ facts, plan, messages }: BodyProps): ReactNode {
  const { node } = facts;
  const { details } = messages;
  const headings = (node.headings ?? []).map(({ text, uncertain }) =>
    uncertain ? `${text} (${details.uncertainPlacement})` : text,
  );
  return (
    <>
      <List heading={details.headings} items={headings} />
      {facts.path.length === 0 && <ValueWordList plan={plan} messages={messages} />}
      {(node.alternates ?? []).map((alternate) => (
        <Section heading={details.alternates} key={alternate.text}>
          <p>{[alternate.text, alternate.note].filter(Boolean).join(' – ')}</p>
          {alternate.source && (
            <SourceLine source={sourceOf(plan, alternate.source)} messages={messages} />
          )}
        </Section>
      ))}
      {node.note !== undefined && (
        <Section heading={details.note}>
          <Paragraphs text={node.note} />
        </Section>
      )}
    </>
  );
}

function ValueWordList({ plan, messages }: { plan: Plan; messages: Messages }): ReactNode {
  const groups = plan.valueWords ?? [];
  if (groups.length === 0) return null;
  return (
    <Section heading={messages.details.valueWords}>
      <dl className="maltrad-facts">
        {groups.map(({ phrase, words }) => (
          <div key={phrase}>
            <dt>{phrase}</dt>
            <dd>{words.join(' · ')}</dd>
          </div>
        ))}
      </dl>
      {groups.some(({ uncertain }) => uncertain) && <p>{messages.details.valueWordsUncertain}</p>}
    </Section>
  );
}

function List({ heading, items }: { heading: string; items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className="maltrad-details-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
