/** What people call parameters that take functions. */
export const FUNCTION_NAME =
  /^(cb|fn|func|callback|next|done|iteratee|predicate|handler|listener|test|compar\w*|map(per)?|op|reduce|on[A-Z]\w*)$|(Fn|Func|Callback|Handler|Function)$/;
