
# Adds the replies that begin with the word, each after a lead; further arguments go to compgen.
_ssot_reply() {
  local reply word=$1 lead=$2
  shift 2
  while IFS= read -r reply; do
    COMPREPLY+=("$lead$reply")
  done < <(compgen "$@" -- "$word")
}

# In zsh there is nothing to tell.
_ssot_option() {
  if type compopt >/dev/null 2>&1; then compopt -o "$1"; fi
}

# The compgen of zsh sees nothing but the whole word, so that a part of it is looked up by hand.
_ssot_files() {
  local file
  if [[ -z $2 ]]; then
    _ssot_option filenames
    _ssot_reply "$1" '' -f
  else
    for file in "$1"*; do
      if [[ -e $file ]]; then COMPREPLY+=("$2$file"); fi
    done
  fi
}

# Ids of the rules that the nearest configuration declares under custom, as far as a line shows one.
_ssot_custom() {
  local folder=$PWD file
  while [[ -n $folder ]]; do
    for file in "$folder/ssot.yaml" "$folder/ssot.yml"; do
      if [[ -f $file ]]; then
        awk '/^[^ \t#-]/ { within = /^custom:/ }
          within && !/^ *#/ && match($0, /[-{, ]id: *["\047]?[A-Za-z0-9._-]+/) {
            id = substr($0, RSTART, RLENGTH); sub(/.*id: *["\047]?/, "", id); print id
          }' "$file"
        return
      fi
    done
    if [[ -e $folder/.git ]]; then return; fi
    folder=${folder%/*}
  done
}

# A value of one of the kinds that _ssot_kind tells: word, what stands before it, kind.
_ssot_value() {
  case $3 in
    file) _ssot_files "$1" "$2" ;;
    reference) _ssot_reply "$1" "$2" -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)" ;;
    'words '*) _ssot_reply "$1" "$2" -W "${3#words }" ;;
    'rules '*) _ssot_reply "$1" "$2" -W "${3#rules } $(_ssot_custom)" ;;
    'targets '*)
      if [[ $1 == *:* ]]; then
        _ssot_files "${1#*:}" "$(_ssot_lead "$2${1%%:*}:")"
      else
        _ssot_option nospace
        _ssot_reply "$1" "$2" -W "${3#targets }"
      fi
      ;;
  esac
}

# What the shell expects before a reply: bash takes a word apart at = and :, and wants the last part.
_ssot_lead() {
  if [[ -n $1 && ${COMP_WORDBREAKS:-} != *"${1: -1}"* ]]; then printf %s "$1"; fi
}

_ssot() {
  local rest=${COMP_LINE:0:$COMP_POINT} command='' previous='' arguments=0 word kind
  COMPREPLY=()
  rest=${rest#* }
  while [[ $rest == *' '* ]]; do
    word=${rest%% *}
    rest=${rest#* }
    if [[ -z $word ]]; then continue; fi
    if [[ -z $command && $word != -* ]]; then
      command=$word
    elif [[ $word != -* && ($previous != -* || -z $(_ssot_kind "$command" "$previous")) ]]; then
      arguments=$((arguments + 1))
    fi
    previous=$word
  done
  kind=$(_ssot_kind "$command" "$previous")
  if [[ -n $kind && $previous == -* ]]; then
    _ssot_value "$rest" '' "$kind"
  elif [[ $rest == --*=* ]]; then
    _ssot_value "${rest#*=}" "$(_ssot_lead "${rest%%=*}=")" "$(_ssot_kind "$command" "${rest%%=*}")"
  elif [[ $rest == -* ]]; then
    _ssot_reply "$rest" '' -W "$(_ssot_words "$command")"
  elif [[ -z $command ]]; then
    _ssot_reply "$rest" '' -W "$(_ssot_words '')"
  else
    _ssot_value "$rest" '' "$(_ssot_kind "$command" "$arguments")"
  fi
}

complete -F _ssot ssot
