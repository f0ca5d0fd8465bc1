package vn.chidao.importer.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Refuses a PDF that carries scripts or starts programs. They would not run here, but the file is kept and handed on to
 * people whose programs may run them.
 */
final class PdfScripts {

    private PdfScripts() {}

    static void refuseIn(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            refuseIn(document.getObjectFromPool(key).getObject());
        }
    }

    /** Looks into what the object holds itself; what it refers to comes with its own key. */
    private static void refuseIn(COSBase object) {
        Deque<COSBase> held = new ArrayDeque<>();
        if (object != null) {
            held.push(object);
        }
        while (!held.isEmpty()) {
            COSBase each = held.pop();
            if (each instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    throw Limits.active();
                }
                dictionary.getValues().forEach(held::push);
            } else if (each instanceof COSArray array) {
                array.forEach(item -> held.push(item == null ? COSNull.NULL : item));
            }
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        COSBase kind = dictionary.getItem(COSName.S);
        return dictionary.containsKey(COSName.JS)
                || COSName.JAVA_SCRIPT.equals(kind)
                || COSName.getPDFName("Launch").equals(kind);
    }
}
