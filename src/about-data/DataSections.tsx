import type { ReactNode } from 'react';
import type { SourceDocument } from '../model/sourceRef';
import { Paragraphs, Section } from '../ui/Section';
import { SourceLine, safeUrl } from '../ui/SourceLine';
import { ValueWordList } from '../ui/ValueWordList';
import { useMessages } from '../view/useMessages';
import { aboutDataWords } from './aboutDataWords';
import type { DataFacts } from './dataFacts';

/** Each record in a column of its own, and the documents of all of them. */
export function DataSections({ records }: { records: readonly DataFacts[] }): ReactNode {
  const { aboutData } = useMessages(aboutDataWords);
  const documents = new Map(
    records.flatMap((record) => record.documents.map((document) => [document.id, document])),
  );
  return (
    <div className="maltrad-about-records">
      {records.map((record, place) => (
        <div key={`${place} ${record.heading}`}>
          <Section heading={record.heading}>
            <Facts record={record} />
          </Section>
          <Perspectives record={record} />
          <ValueWordList groups={record.valueWords} />
          <Notes record={record} />
        </div>
      ))}
      {documents.size > 0 && (
        <Section heading={aboutData.documents}>
          <ul className="maltrad-details-list">
            {[...documents.values()].map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Facts({ record }: { record: DataFacts }): ReactNode {
  const { facts, description } = record;
  return (
    <>
      <dl className="maltrad-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {description !== undefined && <Paragraphs text={description} />}
    </>
  );
}

function Perspectives({ record }: { record: DataFacts }): ReactNode {
  const { aboutData } = useMessages(aboutDataWords);
  if (record.perspectives.length === 0) return null;
  return (
    <Section heading={aboutData.perspectives}>
      {record.perspectivesAbout !== undefined && <Paragraphs text={record.perspectivesAbout} />}
      <ul className="maltrad-details-list">
        {record.perspectives.map(({ name, about, source }, place) => (
          <li key={`${place} ${name}`}>
            {name}
            <div className="maltrad-about-aside">
              {about}
              {source && <SourceLine source={source} />}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Notes({ record }: { record: DataFacts }): ReactNode {
  const { aboutData } = useMessages(aboutDataWords);
  if (record.notes.length === 0) return null;
  return (
    <Section heading={aboutData.notes}>
      <ul className="maltrad-about-notes">
        {record.notes.map((note, place) => (
          <li key={`${place} ${note}`}>{note}</li>
        ))}
      </ul>
    </Section>
  );
}

/** A document's title, as a link if it has a safe address, and who published it when. */
function DocumentLine({ document }: { document: SourceDocument }): ReactNode {
  const { title, publisher, date, url } = document;
  const href = safeUrl(url);
  return (
    <>
      {href === undefined ? (
        title
      ) : (
        <a className="maltrad-link" href={href} rel="noopener noreferrer">
          {title}
        </a>
      )}
      {[undefined, publisher, date].filter((part, index) => index === 0 || part).join(', ')}
    </>
  );
}
