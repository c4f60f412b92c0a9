<?php
/**
 * Plugin Name: Klimaindsats
 * Description: Den fælleskommunale klimaindsats på jeres sider: en shortcode, en blok, og lov til at gemme tags.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/wordpress.php';

add_action( 'init', 'klimaindsats_init' );

function klimaindsats_init() {
	wp_register_script( 'klimaindsats', plugins_url( 'klimaindsats.classic.js', __FILE__ ), array(), '0.1.0', true );
	add_shortcode( 'klima', 'klimaindsats_shortcode' );
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'klimaindsats_block' ) );
}

// A tag stands in a text, a template part, a pattern or a widget: all but classic texts and widgets are blocks.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $filter ) {
	add_filter( $filter, 'klimaindsats_tags', 8 );
}

/**
 * Tags need the script, once, and an end: HTML knows no tag that closes itself. A script tag that was pasted with them would
 * load it again.
 */
function klimaindsats_tags( $content ) {
	if ( ! preg_match( '/<klima-|data-klima=/', (string) $content ) ) {
		return $content;
	}
	wp_enqueue_script( 'klimaindsats' );
	return preg_replace(
		array( '#<(klima-[a-z0-9-]+)((?:"[^"]*"|[^">])*?)\s*/>#i', '#<script\b[^>]*\bsrc=["\'][^"\'>]*\bklimaindsats(\.[a-z0-9-]+)*\.js\b[^>]*>\s*</script>\s*#i' ),
		array( '<$1$2></$1>', '' ),
		$content
	);
}

/**
 * [klima element="member-list" municipality="0751" own-first]What is shown without JavaScript[/klima]
 */
function klimaindsats_shortcode( $options, $content = '' ) {
	$elements = json_decode( file_get_contents( __DIR__ . '/elements.json' ), true );
	$given    = array();
	foreach ( (array) $options as $name => $value ) {
		// WordPress numbers what has no value: [klima … own-first].
		$given[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '' : $value;
	}
	$tag = 'klima-' . ( $given['element'] ?? 'initiative' );
	if ( ! isset( $elements[ $tag ] ) ) {
		return current_user_can( 'edit_posts' ) ? esc_html( "[klima]: $tag findes ikke." ) : '';
	}

	$attributes = '';
	foreach ( array_merge( array( 'lang' ), $elements[ $tag ] ) as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	wp_enqueue_script( 'klimaindsats' );
	// WordPress leaves halves of paragraphs and line breaks where the shortcode begins and ends.
	$content = preg_replace( '#^(\s*(</p>|<br />))+|((<p>|<br />)\s*)+$#', '', (string) $content );
	$inside  = $content ? wp_kses_post( $content ) : klimaindsats_fallback( $tag, (int) ( $given['heading-level'] ?? 2 ) );
	return "<$tag$attributes>$inside</$tag>";
}

/** What was rendered with a heading of level 2, its headings moved to where this one stands. */
function klimaindsats_fallback( $tag, $level ) {
	return preg_replace_callback(
		'#(</?h)([1-6])#',
		fn( $heading ) => $heading[1] . max( 1, min( 6, $heading[2] + $level - 2 ) ),
		file_get_contents( __DIR__ . "/fallback/$tag.html" )
	);
}

/** The block is the shortcode, with fields in place of words. */
function klimaindsats_block( $options ) {
	return klimaindsats_shortcode( array_filter( $options ) );
}
