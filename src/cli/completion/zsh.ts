/** Candidates come with a description behind a tab. */
export const zshScript = String.raw`#compdef rapporteur
# Completes rapporteur in zsh: eval "$(rapporteur completion zsh)"
_rapporteur() {
  local line name about
  local -a fitting shown beginnings
  while IFS= read -r line; do
    name="@{line%%$'\t'*}"
    about="@{line#*$'\t'}"
    case "$name" in
      '') continue ;;
      @files) _files; return ;;
      */) beginnings+=("$name"); continue ;;
    esac
    fitting+=("$name")
    if [[ "$about" == "$line" ]]; then shown+=("$name"); else shown+=("$name  $about"); fi
  done < <(rapporteur __complete -- "@{(@Q)words[2,CURRENT]}" 2>/dev/null)
  compadd -U -S '' -a beginnings
  compadd -U -l -d shown -a fitting
}
compdef _rapporteur rapporteur`.replaceAll('@{', '${');
