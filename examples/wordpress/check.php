<?php
/**
 * Tries the plugin in a real WordPress, where it stands in wp-content/plugins: `php check.php /var/www/wordpress`.
 * Makes a user and posts, and leaves them; so not in the one that citizens read.
 */
$_SERVER += array( 'HTTP_HOST' => 'localhost', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

$failed = 0;
function check( $what, $actual, $expected ) {
	global $failed;
	$actual = trim( preg_replace( '/\s*\n\s*/', '', $actual ) );
	$good   = $actual === $expected;
	$failed += $good ? 0 : 1;
	echo $good ? "ok      $what\n" : "FAILED  $what\n  is        $actual\n  should be $expected\n";
}

function saved_by_an_author( $content ) {
	$name = 'author-' . wp_generate_password( 6, false );
	wp_set_current_user( wp_insert_user( array( 'user_login' => $name, 'user_pass' => $name, 'role' => 'author' ) ) );
	$post = wp_insert_post( array( 'post_title' => 'Klima', 'post_content' => wp_slash( $content ), 'post_status' => 'publish' ) );
	return get_post( $post )->post_content;
}

$tag   = '<klima-contact-card name="Åse Ørum" heading-level="3" show-sources lang="da"><h3 slot="heading">Skriv</h3><p>Skriv til os.</p></klima-contact-card>';
$place = '<div data-klima="contact-card" data-heading-level="3"><p>Skriv til os.</p></div>';

echo 'WordPress ' . get_bloginfo( 'version' ) . ', PHP ' . PHP_VERSION . "\n";
deactivate_plugins( 'klimaindsats/klimaindsats.php' );
// Active already where this was run before: what it added is put aside.
$ours = $GLOBALS['wp_filter']['wp_kses_allowed_html'] ?? null;
unset( $GLOBALS['wp_filter']['wp_kses_allowed_html'] );
check( 'without the plugin an author loses the tag, and keeps what is in it', saved_by_an_author( $tag ), '<h3>Skriv</h3><p>Skriv til os.</p>' );
check( 'without the plugin an author keeps data-klima', saved_by_an_author( $place ), $place );

if ( $ours ) {
	$GLOBALS['wp_filter']['wp_kses_allowed_html'] = $ours;
}
$problem = activate_plugin( 'klimaindsats/klimaindsats.php' );
check( 'the plugin can be activated', is_wp_error( $problem ) ? $problem->get_error_message() : '', '' );
if ( ! shortcode_exists( 'klima' ) ) {
	klimaindsats_init();
}
check( 'an author keeps the tag', saved_by_an_author( $tag ), $tag );
check( 'an author keeps no script in it', saved_by_an_author( '<klima-dk2020 onclick="a()" src="javascript:a()"><script>a()</script></klima-dk2020>' ), '<klima-dk2020 src="a()">a()</klima-dk2020>' );
check( 'the shortcode is an element, with curly quotes and paragraphs around', apply_filters( 'the_content', "Før.\n\n[klima element=\"member-list\" municipality=\"0751\" own-first onclick=\"a()\"]<p>Se listen.</p>[/klima]\n\nEfter." ), '<p>Før.</p><klima-member-list municipality="0751" own-first=""><p>Se listen.</p></klima-member-list><p>Efter.</p>' );
check( 'a tag over several lines goes through the paragraphs that WordPress makes', apply_filters( 'the_content', "Før.\n\n<klima-contact-card heading-level=\"3\">\n<p>Skriv til os.</p>\n</klima-contact-card>\n\nEfter." ), '<p>Før.</p><p><klima-contact-card heading-level="3"></p><p>Skriv til os.</p><p></klima-contact-card></p><p>Efter.</p>' );
check( 'a tag that closes itself gets an end', apply_filters( 'the_content', '<klima-member-list municipality="0751" own-first /><p>Efter.</p>' ), '<p><klima-member-list municipality="0751" own-first></klima-member-list></p><p>Efter.</p>' );
check( 'the shortcode without content has what was rendered', (string) preg_match( '/<klima-contact-card>.+<a href="mailto:.+<\/klima-contact-card>/s', do_shortcode( '[klima element="contact-card"]' ) ), '1' );
check( 'the shortcode escapes', do_shortcode( '[klima element="contact-card" name="<b>" phone=\'"\']a[/klima]' ), '<klima-contact-card name="&lt;b&gt;" phone="&quot;">a</klima-contact-card>' );
check( 'an element that is not there is told to an author', do_shortcode( '[klima element="kort"]' ), '[klima]: klima-kort findes ikke.' );
check( 'the block is an element, with headings of its level', (string) preg_match( '/^<klima-dk2020 heading-level="3">(?!.*<h2).+<h3>.+<\/h3>.+<\/klima-dk2020>$/s', trim( do_blocks( '<!-- wp:klimaindsats/element {"element":"dk2020","heading-level":"3"} /-->' ) ) ), '1' );
wp_dequeue_script( 'klimaindsats' );
check( 'a tag in a block outside the text gets its script', do_blocks( '<!-- wp:group --><div class="wp-block-group"><!-- wp:html --><klima-dk2020></klima-dk2020><!-- /wp:html --></div><!-- /wp:group -->' ) && wp_script_is( 'klimaindsats' ) ? 'yes' : 'no', 'yes' );
wp_dequeue_script( 'klimaindsats' );
check( 'a tag in a classic widget gets its script', apply_filters( 'widget_text', '<klima-dk2020></klima-dk2020>', array() ) && wp_script_is( 'klimaindsats' ) ? 'yes' : 'no', 'yes' );
check( 'a pasted script tag does not load it again', apply_filters( 'the_content', "<script type=\"module\" src=\"/klimaindsats.dk2020.js\"></script>\n<klima-dk2020></klima-dk2020><script src=\"/other.js\"></script>" ), '<p><klima-dk2020></klima-dk2020><script src="/other.js"></script></p>' );
check( 'an author keeps data-slot in a place, and slot in a list', saved_by_an_author( '<div data-klima="contact-card"><h3 data-slot="heading">Skriv</h3></div><klima-contact-card><ul slot="after"><li>Ring</li></ul></klima-contact-card>' ), '<div data-klima="contact-card"><h3 data-slot="heading">Skriv</h3></div><klima-contact-card><ul slot="after"><li>Ring</li></ul></klima-contact-card>' );
check( 'the script is asked for', wp_script_is( 'klimaindsats' ) ? 'yes' : 'no', 'yes' );

exit( $failed ? 1 : 0 );
