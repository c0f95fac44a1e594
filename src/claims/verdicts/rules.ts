/**
 * Every rule that can give a verdict, with a sentence for people: what it means when a claim is answered by it. A rule
 * of another name is another rule; names are part of the JSON and do not change.
 */
export const rules = {
  'tally-as-recorded': 'The counts are those of the record.',
  'abstentions-left-out':
    'The counts given are right; there were abstentions besides, which the text leaves out.',
  'wrong-stage': 'The committee stage was taken for the plenary, or the other way round.',
  'wrong-body': 'The counts are those of a vote in another body than the one named.',
  'tally-differs': 'The counts are not those of the record.',
  'close-but-wrong': 'The counts are near those of the record and not the same.',
  'swapped-figures': 'The counts are those of the record in another order.',
  'sources-differ': 'The sources of the record differ, and one of them says so.',
  'absent-counted-as-abstaining':
    'Members that did not vote were taken for abstaining, or the other way round.',
  'total-differs': 'The counts are right; the number of members is not.',
  'ballot-as-recorded': 'Those named voted so.',
  'ballot-differs': 'One or more of those named voted otherwise.',
  'not-the-only-ones': 'Those named voted so, but not they alone.',
  'no-veto-there': 'The body knows no veto, or what was cast against was not stopped by it.',
  'roll-incomplete': 'The record does not hold the ballots that would answer it.',
  'outcome-as-recorded': 'The proposal had that outcome.',
  'outcome-differs': 'The proposal had another outcome.',
  'vetoed-not-defeated': 'The draft had the votes it needed and failed by a veto.',
  'consensus-not-unanimous': 'It was adopted without a vote, which is not a unanimous vote.',
  'not-unanimous': 'There were votes against or abstentions.',
  'put-to-the-vote': 'There was a recorded vote.',
  'body-as-recorded': 'That body took the decision.',
  'date-as-recorded': 'It was decided on that day, or in that time.',
  'wrong-day': 'It was decided on another day.',
  'wrong-year': 'It was decided in another year.',
  'symbol-as-recorded': 'The decision bears that symbol.',
  'symbol-of-a-kin': 'The symbol is that of another stage or part of the same text.',
  'wrong-symbol': 'The decision bears another symbol.',
  'no-decision-found': 'Nothing in the record fits what the text says of the vote.',
  'decision-in-doubt': 'Several decisions, or one that is not certain enough, may be meant.',
  'superlative-holds': 'Of all that it is compared with, this is the most, the fewest or the first, as said.',
  'superlative-equalled': 'Another one equals it.',
  'superlative-fails': 'Another one goes beyond it.',
  'count-as-recorded': 'The record or the case counts so many.',
  'count-differs': 'The record or the case counts another number.',
  'set-not-covered': 'What it would have to be compared with is not all in the record.',
  'fact-as-stated': 'The file of the case states it so, with its source.',
  'fact-loosely-told': 'Right in substance; the file of the case states it more exactly.',
  'fact-at-another-time': 'It happened at another time.',
  'fact-by-another': 'It was the act or the work of another.',
  'figure-of-fact-differs': 'The file of the case has another figure.',
  forecast: 'It is said of what had not happened yet.',
} as const;

export type RuleName = keyof typeof rules;
