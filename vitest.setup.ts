import fc from 'fast-check';

/** The same examples at every run, so that what passed here passes elsewhere; FC_SEED=$RANDOM npm test looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261125) });
