/** Candidates come with a description behind a tab. */
export const zshScript = String.raw`#compdef rapporteur
# Completes rapporteur in zsh: eval "$(rapporteur completion zsh)"
_rapporteur() {
  local line name about
  local -a names shown
  while IFS= read -r line; do
    name="@{line%%$'\t'*}"
    about="@{line#*$'\t'}"
    case "$name" in
      '') continue ;;
      @files) _files; return ;;
    esac
    names+=("$name")
    if [[ "$about" == "$line" ]]; then shown+=("$name"); else shown+=("$name  $about"); fi
  done < <(rapporteur __complete -- "@{(@Q)words[2,CURRENT]}" 2>/dev/null)
  compadd -U -l -d shown -S '' -a names
}
compdef _rapporteur rapporteur`.replaceAll('@{', '${');
