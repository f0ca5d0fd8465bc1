package vn.chidao.importer.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a page as they stand: words from left to right, a tab where a wide gap parts two columns, an empty line where
 * the lines stand further apart than usual.
 */
final class PdfLines {

    /** A gap as wide as this many letters parts columns; justified text stays well below. */
    private static final float COLUMN_GAP = 4.5f;

    String ofPage(PDDocument document, int page) throws IOException {
        Stripper stripper = new Stripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setParagraphStart("\n");
        stripper.setSuppressDuplicateOverlappingText(true);
        return stripper.getText(document);
    }

    /** Writes a tab in place of a wide gap, and before a line that begins in the right half of the page. */
    private static final class Stripper extends PDFTextStripper {

        private float lineEnd = -1;
        private float lineY = -1;
        private int glyphs;

        Stripper() throws IOException {
            super();
        }

        /** A page is held in memory whole before it is written, so it must end somewhere. */
        @Override
        protected void processTextPosition(TextPosition text) {
            glyphs += 1;
            if (glyphs > Limits.GLYPHS_PER_PAGE) {
                throw Limits.hostile();
            }
            super.processTextPosition(text);
        }

        /** A few drawings that call each other make billions of steps without a single letter. */
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw Limits.hostile();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            float letter = Math.max(first.getWidthOfSpace(), first.getFontSizeInPt() * 0.25f);
            boolean sameLine = Math.abs(first.getYDirAdj() - lineY) < 2 && lineEnd >= 0;
            if (sameLine && first.getXDirAdj() - lineEnd > COLUMN_GAP * letter) {
                output.write('\t');
            } else if (!sameLine && first.getXDirAdj() > first.getPageWidth() * 0.48f) {
                output.write('\t');
            }
            lineY = first.getYDirAdj();
            lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
            super.writeString(text, positions);
        }
    }
}
