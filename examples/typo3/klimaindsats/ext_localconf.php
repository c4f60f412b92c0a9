<?php
defined('TYPO3') or die();

// What editors write is shown through this: TYPO3's own sanitizer with our tags added.
$GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = \Klimaindsats\KlimaSanitizerBuilder::class;
