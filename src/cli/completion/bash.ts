/** Asks the program for the words that fit; each is quoted for the line, since symbols have brackets and spaces. */
export const bashScript = String.raw`# Completes rapporteur in bash: eval "$(rapporteur completion bash)"
_rapporteur() {
  local candidate
  COMPREPLY=()
  while IFS=$'\t' read -r candidate _; do
    case "$candidate" in
      '') ;;
      @files) compopt -o default; COMPREPLY=(); return ;;
      */) compopt -o nospace; COMPREPLY+=("$(printf '%q' "$candidate")") ;;
      *) COMPREPLY+=("$(printf '%q' "$candidate")") ;;
    esac
  done < <(rapporteur __complete -- "@{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _rapporteur rapporteur`.replaceAll('@{', '${');
