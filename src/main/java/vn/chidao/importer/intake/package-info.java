/**
 * How documents come in: read over the network within bounds, kept with what was read from them until a clerk enters the
 * directive, and laid out for those who break it down. What people correct in names of bodies is remembered here.
 */
@NamedInterface("intake")
package vn.chidao.importer.intake;

import org.springframework.modulith.NamedInterface;
