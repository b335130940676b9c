import type { Messages } from '../messages/sv/views';
import type { Target } from '../model/measure/target';
import type { Plan } from '../model/plan/plan';
import type { Measure } from '../model/plan/planNode';
import { LinkList } from '../ui/LinkList';
import { Section } from '../ui/Section';
import { SourceLine } from '../ui/SourceLine';
import { FigureTable } from './FigureTable';
import { figureRows } from './figureRows';
import { type NodeFacts, sourceOf } from './nodeFacts';
import type { ReactNode } from 'react';

interface BodyProps {
  facts: NodeFacts;
  plan: Plan;
  messages: Messages;
  onNodeChange: ((id: string) => void) | undefined;
}

/** The sections of the details, each only when the plan has content for it. */
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

/** The units and nodes that the node is connected to. */
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
            <LinkList links={to} onNodeChange={onNodeChange} />
          </Section>
        ))}
    </>
  );
}

/** Additional text from the document, and remarks that a reader should know. */
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

/** Unit, direction and definition of a measure; says so when the direction is an assumption. */
function MeasureFacts(props: { measure: Measure; messages: Messages }): ReactNode {
  const { measure, messages } = props;
  const { details } = messages;
  const isAssumed = measure.directionBasis === 'assumed' && measure.direction !== 'unknown';
  const assumed = isAssumed ? ` (${details.directionAssumed})` : '';
  const facts = [
    [details.unit, measure.unit],
    [details.direction, `${messages.direction[measure.direction]}${assumed}`],
    [details.definition, measure.definition],
  ];
  return (
    <dl className="maltrad-facts">
      {facts
        .filter(([, text]) => text !== undefined)
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The paragraphs of a text, which is divided at its empty lines. */
function Paragraphs({ text }: { text: string }): ReactNode {
  return text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

/** Targets in the wording of the decision, each with its period. */
function TargetList(props: { targets: readonly Target[]; messages: Messages }): ReactNode {
  const format = new Intl.NumberFormat(props.messages.locale);
  return (
    <ul className="maltrad-details-list">
      {props.targets.map((target) => (
        <li key={JSON.stringify(target)}>{targetText(target, format)}</li>
      ))}
    </ul>
  );
}

function targetText(target: Target, format: Intl.NumberFormat): string {
  const numbers = [target.value, target.low, target.high].filter((value) => value !== undefined);
  const words = target.text ?? numbers.map((value) => format.format(value)).join('–');
  return [words, target.period ?? target.dueDate].filter(Boolean).join(', ');
}
