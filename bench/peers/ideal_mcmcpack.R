# Ideal points of one matrix by MCMCpack's MCMCordfactanal: Rscript ideal_mcmcpack.R ballots.csv draws
# Rows are members, columns decisions; 1 no, 2 abstain, 3 yes, NA none. Prints seconds of the processor for a draw, the median number of
# independent draws that these are worth for a position (coda's effectiveSize), and the mean positions in the rows' order.
suppressMessages(library(MCMCpack))
arguments <- commandArgs(trailingOnly = TRUE)
ballots <- as.matrix(read.csv(arguments[1], row.names = 1))
storage.mode(ballots) <- "integer"
divided <- apply(ballots, 2, function(column) length(unique(column[!is.na(column)])) > 1)
ballots <- ballots[, divided]
draws <- as.integer(arguments[2])
burnin <- 300
sink(nullfile())
taken <- system.time(
  chain <- MCMCordfactanal(ballots, factors = 1, burnin = burnin, mcmc = draws, L0 = 1, tune = 1,
                           store.scores = TRUE, store.lambda = FALSE, seed = 1946)
)
sink()
positions <- chain[, grep("^phi", colnames(chain))]
cat(sum(taken[c("user.self", "sys.self")]) / (draws + burnin), median(coda::effectiveSize(positions)), sum(!is.na(ballots)), "\n")
cat(colMeans(positions), "\n")
