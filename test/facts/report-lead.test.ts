// The lead of a question that has no other place or day.
import {expect, test} from 'vitest';
import {reportLead} from '../../src/facts/report-lead.js';

test.each([
	[{}, ''],
	[{publisher: 'The Post'}, 'As The Post reported, '],
	[{published: '2021-12'}, 'In an article of December 2021, '],
	[{publisher: 'The Post', published: '2021-12-08'}, 'As The Post reported on December 8, 2021, '],
])('%j leads with “%s”', (source, lead) => {
	expect(reportLead(source)).toBe(lead);
});
