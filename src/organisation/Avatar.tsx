import { useState, type ReactNode } from 'react';
import type { PostHolder } from '../model/posts/directory';
import { initialsOf } from '../model/posts/initialsOf';
import { useHydrated } from '../state/useHydrated';

/** Width and height of a picture, in CSS pixels; the style sheet has the same size in rem. */
const SIZE = 24;

/**
 * The picture of a holder, or initials when there is no picture, it cannot be loaded or is not loaded
 * yet; a dashed circle when there is no holder. Hidden from screen readers, since the name stands beside
 * it.
 */
export function Avatar({ holder }: { holder: PostHolder | undefined }): ReactNode {
  if (!holder) return <span className="maltrad-avatar" data-vacant="true" aria-hidden="true" />;
  const { name, picture } = holder;
  return picture === undefined ? (
    <Initials name={name} />
  ) : (
    <Picture key={picture} name={name} url={picture} />
  );
}

/**
 * The initials are an attribute, so that they do not become part of the text, which has the name already.
 */
function Initials({ name }: { name: string }): ReactNode {
  return <span className="maltrad-avatar" data-initials={initialsOf(name)} aria-hidden="true" />;
}

function Picture({ name, url }: { name: string; url: string }): ReactNode {
  const [isBroken, setIsBroken] = useState(false);
  // An image in server-rendered markup could fail before `onError` is attached, so it is rendered after
  // hydration.
  const isHydrated = useHydrated();
  if (isBroken || !isHydrated) return <Initials name={name} />;
  return (
    <span className="maltrad-avatar" aria-hidden="true">
      <img
        className="maltrad-avatar-picture"
        alt=""
        src={url}
        width={SIZE}
        height={SIZE}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        draggable={false}
        onError={() => setIsBroken(true)}
      />
    </span>
  );
}
