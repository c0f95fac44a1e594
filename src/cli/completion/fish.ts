/** Fish shows what stands behind the tab beside the candidate. */
export const fishScript = String.raw`# Completes rapporteur in fish: rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish
function __rapporteur_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (rapporteur __complete -- $words[2..-1] 2>/dev/null)
    if test "$found[1]" = @files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $found
    end
end
complete -c rapporteur -f -a '(__rapporteur_complete)'`;
