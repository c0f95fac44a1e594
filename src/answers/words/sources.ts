import { nameOn } from '../../members/index.ts';
import { type Conflict, formatTally, type Mark, type SourceFigure, spellDate } from '../../record/index.ts';

/** How far a fact was checked, in words a reader can judge. */
export function markWords(mark: Mark | undefined): string {
  switch (mark) {
    case undefined:
      return '';
    case 'O':
      return 'official record or document seen';
    case 'M':
      return 'from memory, not checked';
    case 'C':
      return 'sources conflict';
    default:
      return mark === 1 ? 'one independent source' : `${mark} independent sources`;
  }
}

/** "undl 820106 · 116-20-53 · 193 ballots · https://…" */
export function sourceLine({ source, ref, tally, listed, address, mark, heldOn }: SourceFigure): string {
  return [
    `${source} ${ref}`,
    heldOn && spellDate(heldOn),
    tally && formatTally(tally),
    listed > 0 && `${listed} ballots`,
    markWords(mark),
    address,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "tally: undl 101-22-59 (shown), voeten-unvotes 102-22-58" */
export function conflictLine({ field, member, shown, other }: Conflict): string {
  const about = member ? `ballot of ${nameOn(member)}` : field;
  return `${about}: ${shown.source} ${shown.value} (shown), ${other.source} ${other.value}`;
}
