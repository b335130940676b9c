/** The organisations that the tests of chart, outline and table use. */
import { organisationAt, withPosts } from '../../src/core';
import { electedOrganisation } from '../../src/example';
import { fictionalDirectory } from '../../stories/data/fictionalDirectory';
import { mandatePeriods } from '../../stories/data/fictionalPeriods';

/** The elected organisation with posts and persons, all invented. */
export const staffed = withPosts(electedOrganisation, fictionalDirectory);

/** The last day of the first period. */
export const before = organisationAt(mandatePeriods, '2022-12-31');

/**
 * The first day of the second period, which is invented: two units are new, others have moved or been
 * removed.
 */
export const after = organisationAt(mandatePeriods, '2023-01-01');

/** The sentence about all changes together; `undefined` when nothing is compared. */
export const comparisonNote = () => document.querySelector('.maltrad-comparison-note')?.textContent;
