/** A function that answers each key once and keeps the answer: a formatter takes far longer to make than to use. */
export function kept<Key, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    answers.set(key, answer);
    return answer;
  };
}
