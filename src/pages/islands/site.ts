/// <reference lib="dom" />

/** On every page: tells the style sheet that scripts run. */
document.documentElement.classList.add('scripts');
